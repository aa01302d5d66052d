/**
 * @param {number[]} masses
 * @param {number} target
 * @returns {number}
 */
function countBallasts(masses, target) {
  /** ways[mass]: the ballasts of exactly this mass made of the kinds so far. @type {number[]} */
  const ways = new Array(target + 1).fill(0);
  ways[0] = 1;
  for (const disc of masses) {
    for (let mass = disc; mass <= target; mass++) {
      ways[mass] = (ways[mass] + ways[mass - disc]) % 1_000_000_007;
    }
  }
  return ways.at(-1);
}
