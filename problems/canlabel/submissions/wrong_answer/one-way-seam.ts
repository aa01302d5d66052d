// Mistake: crosses the seam to the right only; (column - 1) % width is -1 in column 0 and the cell is skipped.
function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  let above = damage[0];
  for (const row of damage.slice(1)) {
    const next: number[] = [];
    for (let column = 0; column < width; column++) {
      const left = above[(column - 1) % width] ?? Infinity;
      next.push(row[column] + Math.min(left, above[column], above[(column + 1) % width]));
    }
    above = next;
  }
  return above.reduce((best, total) => Math.min(best, total));
}
