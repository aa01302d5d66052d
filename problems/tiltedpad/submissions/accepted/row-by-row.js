/**
 * @param {number[][]} heights
 * @param {number} south
 * @param {number} east
 * @returns {number[]}
 */
function countPads(heights, south, east) {
  /** tally[s - 1]: the cells whose greatest pad, as its lower right cell, has side s. @type {number[]} */
  const tally = [];
  /** @type {number[]} */
  let above = [];
  heights.forEach((row, i) => {
    const sides = row.map(() => 1);
    row.forEach((height, j) => {
      const sloped =
        i > 0 &&
        j > 0 &&
        height - heights[i - 1][j] === south &&
        height - row[j - 1] === east &&
        height - heights[i - 1][j - 1] === south + east;
      if (sloped) sides[j] = 1 + Math.min(above[j], above[j - 1], sides[j - 1]);
      tally[sides[j] - 1] = (tally[sides[j] - 1] ?? 0) + 1;
    });
    above = sides;
  });
  for (let s = tally.length - 2; s >= 0; s--) tally[s] += tally[s + 1];
  return tally;
}
