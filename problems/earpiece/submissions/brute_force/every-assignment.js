/**
 * Puts each weight into each of k groups, whatever its neighbours do.
 * @param {number[]} weights
 * @param {number} k
 * @returns {number}
 */
function leastError(weights, k) {
  /** @type {number[][]} */
  const groups = Array.from({ length: k }, () => []);
  let least = Infinity;
  /** @type {(at: number) => void} */
  const place = (at) => {
    if (at < weights.length) {
      for (const group of groups) {
        group.push(weights[at]);
        place(at + 1);
        group.pop();
      }
      return;
    }
    let error = 0;
    for (const group of groups) {
      const mean = group.reduce((sum, weight) => sum + weight, 0) / group.length;
      for (const weight of group) error += (weight - mean) ** 2;
    }
    least = Math.min(least, error);
  };
  place(0);
  return least;
}
