/**
 * @param {number[]} heat
 * @param {[number, number][]} pipes
 * @param {number} cuts
 * @returns {number}
 */
function mostPower(heat, pipes, cuts) {
  /** @type {number[][]} */
  const neighbours = heat.map(() => []);
  for (const [one, other] of pipes) {
    neighbours[one].push(other);
    neighbours[other].push(one);
  }
  /**
   * best[chosen][j]: the most that the wells behind `well` bring with j cuts among them, where of the part that holds
   * `well` the warm end (1), the cold end (2), both (3) or neither (0) is chosen already and counted.
   * @type {(well: number, from: number | null) => number[][]}
   */
  const measure = (well, from) => {
    let best = [[0], [heat[well]], [-heat[well]], [0]];
    for (const next of neighbours[well]) {
      if (next === from) continue;
      const behind = measure(next, well);
      const size = best[0].length + behind[0].length;
      /** @type {number[][]} */
      const merged = best.map(() => new Array(size).fill(-Infinity));
      best.forEach((row, chosen) => {
        behind.forEach((other, there) => {
          // The open pipe makes one part of two, which needs each end once; behind a cut the part has to have both.
          if ((chosen & there) === 0) join(merged[chosen | there], row, other, 0);
          if (there === 3) join(merged[chosen], row, other, 1);
        });
      });
      best = merged;
    }
    return best;
  };
  return measure(0, null)[3][cuts];
}

/** @type {(merged: number[], one: number[], other: number[], extra: number) => void} */
function join(merged, one, other, extra) {
  for (let i = 0; i < one.length; i++) {
    for (let j = 0; j < other.length; j++) {
      merged[i + j + extra] = Math.max(merged[i + j + extra], one[i] + other[j]);
    }
  }
}
