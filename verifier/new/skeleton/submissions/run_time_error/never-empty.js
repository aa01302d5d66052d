// FILL IN: a solution that crashes on an edge, or delete this file
/**
 * @param {number[]} values
 * @returns {number}
 */
function largestTotal(values) {
  const best = values.map(() => 0);
  values.forEach((value, index) => {
    best[index] = Math.max(best[index - 1] ?? 0, value + (best[index - 2] ?? 0));
  });
  // Mistake: an empty array has no last item, and reduce without a start throws.
  return best.reduce((_, last) => last);
}
