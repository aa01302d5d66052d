/**
 * @param {number[][]} damage
 * @returns {number}
 */
function cheapestCut(damage) {
  const width = damage[0].length;
  let above = damage[0];
  for (let row = 1; row < damage.length; row++) {
    const next = new Array(width);
    for (let column = 0; column < width; column++) {
      const left = above[(column + width - 1) % width];
      const right = above[(column + 1) % width];
      next[column] = damage[row][column] + Math.min(left, above[column], right);
    }
    above = next;
  }
  return above.reduce((best, total) => Math.min(best, total));
}
