/**
 * Lists every match and computes its cost as the statement says.
 * @param {number[][]} master
 * @param {number[][]} pupil
 * @param {number} band
 * @returns {number}
 */
function warpedDistance(master, pupil, band) {
  let least = Infinity;
  /** @type {(match: number[][]) => void} */
  const extend = (match) => {
    const [i, j] = match[match.length - 1];
    if (i === master.length || j === pupil.length || Math.abs(i - j) > band) return;
    if (i === master.length - 1 && j === pupil.length - 1) least = Math.min(least, cost(match));
    extend([...match, [i + 1, j]]);
    extend([...match, [i, j + 1]]);
    extend([...match, [i + 1, j + 1]]);
  };
  /** @type {(match: number[][]) => number} */
  const cost = (match) => {
    let [sum, weights] = [0, 0];
    match.forEach(([i, j], at) => {
      const weight = at === 0 ? 2 : i - match[at - 1][0] + j - match[at - 1][1];
      sum += weight * Math.sqrt(master[i].reduce((total, x, k) => total + (x - pupil[j][k]) ** 2, 0));
      weights += weight;
    });
    return sum / weights;
  };
  extend([[0, 0]]);
  return least === Infinity ? -1 : least;
}
