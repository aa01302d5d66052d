// Mistake: treats the unrolled label as flat and never crosses the seam.
function cheapestCut(damage: number[][]): number {
  let above = damage[0];
  for (const row of damage.slice(1)) {
    const next: number[] = [];
    for (let column = 0; column < row.length; column++) {
      let best = above[column];
      if (column > 0) best = Math.min(best, above[column - 1]);
      if (column + 1 < row.length) best = Math.min(best, above[column + 1]);
      next.push(row[column] + best);
    }
    above = next;
  }
  return above.reduce((best, total) => Math.min(best, total));
}
