/**
 * Prepares every slide that the rules allow.
 * @param {[number, number][][]} families
 * @param {number} drops
 * @returns {[number, number]}
 */
function clearestSlide(families, drops) {
  /** @type {[number, number][]} */
  let slides = [[0, 0]];
  for (const dyes of families) {
    slides = slides.flatMap(([clarity, used]) => [
      [clarity, used],
      ...dyes.map(([taken, added]) => [clarity + added, used + taken]),
    ]);
  }
  return slides.filter(([, used]) => used <= drops).toSorted((a, b) => b[0] - a[0] || a[1] - b[1])[0];
}
