/**
 * @param {number[]} weights
 * @param {number[]} volumes
 * @param {number[]} worths
 * @param {number} load
 * @param {number} space
 * @returns {number}
 */
function bestFlight(weights, volumes, worths, load, space) {
  /** best[kilos][litres]: the greatest worth of the crates so far within both limits. @type {number[][]} */
  const best = Array.from({ length: load + 1 }, () => new Array(space + 1).fill(0));
  weights.forEach((weight, crate) => {
    for (let kilos = load; kilos >= weight; kilos--) {
      for (let litres = space; litres >= volumes[crate]; litres--) {
        const before = best[kilos - weight][litres - volumes[crate]];
        best[kilos][litres] = Math.max(best[kilos][litres], before + worths[crate]);
      }
    }
  });
  return best[load][space];
}
