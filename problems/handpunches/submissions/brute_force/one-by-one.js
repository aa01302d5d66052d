/**
 * Looks at each number of the range.
 * @param {string} low
 * @param {string} high
 * @param {number} every
 * @param {number} punches
 * @returns {number}
 */
function countEngravings(low, high, every, punches) {
  let count = 0;
  for (let number = BigInt(low); number <= BigInt(high); number++) {
    if (number % BigInt(every) === 0n && new Set(String(number)).size <= punches) count++;
  }
  return count % 1_000_000_007;
}
