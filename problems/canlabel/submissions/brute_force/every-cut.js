/**
 * Walks every cut from every cell of the top row.
 * @param {number[][]} damage
 * @returns {number}
 */
function cheapestCut(damage) {
  const width = damage[0].length;
  let best = Infinity;
  /** @type {(row: number, column: number, total: number) => void} */
  const cut = (row, column, total) => {
    const sum = total + damage[row][column];
    if (row + 1 === damage.length) {
      if (sum < best) best = sum;
      return;
    }
    for (const step of [-1, 0, 1]) cut(row + 1, (column + step + width) % width, sum);
  };
  for (let column = 0; column < width; column++) cut(0, column, 0);
  return best;
}
