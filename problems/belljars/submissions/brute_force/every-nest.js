/**
 * Puts every jar that fits around the nest so far, one after another.
 * @param {number[]} widths
 * @param {number[]} heights
 * @returns {number}
 */
function deepestNest(widths, heights) {
  /** @type {(width: number, height: number) => number} */
  const around = (width, height) => {
    let deepest = 0;
    for (let jar = 0; jar < widths.length; jar++) {
      if (widths[jar] > width && heights[jar] > height) {
        deepest = Math.max(deepest, 1 + around(widths[jar], heights[jar]));
      }
    }
    return deepest;
  };
  return around(0, 0);
}
