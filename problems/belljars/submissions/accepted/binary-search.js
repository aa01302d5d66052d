/**
 * @param {number[]} widths
 * @param {number[]} heights
 * @returns {number}
 */
function deepestNest(widths, heights) {
  const jars = widths.map((width, jar) => ({ width, height: heights[jar] }));
  jars.sort((a, b) => a.width - b.width || b.height - a.height);
  /** ends[k - 1]: the smallest height of the outermost of k nested jars. @type {number[]} */
  const ends = [];
  for (const { height } of jars) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < height) low = middle + 1;
      else high = middle;
    }
    ends[low] = height;
  }
  return ends.length;
}
