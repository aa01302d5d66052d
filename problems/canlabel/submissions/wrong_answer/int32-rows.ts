// Mistake: the sums outgrow the 32-bit rows they are kept in.
function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  let above = Int32Array.from(damage[0]);
  for (const row of damage.slice(1)) {
    above = Int32Array.from(row, (cell, column) => {
      const left = above[(column + width - 1) % width];
      return cell + Math.min(left, above[column], above[(column + 1) % width]);
    });
  }
  return above.reduce((best, total) => Math.min(best, total));
}
