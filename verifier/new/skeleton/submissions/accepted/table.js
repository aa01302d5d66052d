// FILL IN: a second solution that shares no idea of detail with the first, a table where that makes sense
/**
 * @param {number[]} values
 * @returns {number}
 */
function largestTotal(values) {
  let taken = 0;
  let left = 0;
  for (const value of values) [taken, left] = [left + value, Math.max(left, taken)];
  return Math.max(taken, left);
}
