/**
 * Weighs, measures and values every set of crates.
 * @param {number[]} weights
 * @param {number[]} volumes
 * @param {number[]} worths
 * @param {number} load
 * @param {number} space
 * @returns {number}
 */
function bestFlight(weights, volumes, worths, load, space) {
  const total = (values, set) =>
    values.reduce((sum, value, i) => (Math.floor(set / 2 ** i) % 2 === 1 ? sum + value : sum), 0);
  let best = 0;
  for (let set = 0; set < 2 ** weights.length; set++) {
    if (total(weights, set) <= load && total(volumes, set) <= space) best = Math.max(best, total(worths, set));
  }
  return best;
}
