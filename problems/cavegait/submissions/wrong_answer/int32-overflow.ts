// Mistake: totals reach 6 · 10^9 and wrap around in 32 bits.
function labelPhases(scores: number[][], change: number[][]): number[] {
  const totals = [scores[scores.length - 1]];
  for (const row of scores.slice(0, -1).reverse()) {
    const [after] = totals;
    totals.unshift(
      row.map((score, phase) => (score + Math.max(...after.map((total, j) => change[phase][j] + total))) | 0),
    );
  }
  const path: number[] = [];
  for (const after of totals) {
    const ways = path.length === 0 ? after : after.map((total, j) => change[path[path.length - 1]][j] + total);
    path.push(ways.indexOf(Math.max(...ways)));
  }
  return path;
}
