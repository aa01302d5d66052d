// Mistake: overwrites the row above while its values are still needed.
function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  const best = [...damage[0]];
  for (const row of damage.slice(1)) {
    for (let column = 0; column < width; column++) {
      const left = best[(column + width - 1) % width];
      best[column] = row[column] + Math.min(left, best[column], best[(column + 1) % width]);
    }
  }
  return best.reduce((least, total) => Math.min(least, total));
}
