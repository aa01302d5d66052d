// Mistake: takes the last of several best phases, not the first.
function labelPhases(scores: number[][], change: number[][]): number[] {
  const totals = [scores[scores.length - 1]];
  for (const row of scores.slice(0, -1).reverse()) {
    const [after] = totals;
    totals.unshift(row.map((score, phase) => score + Math.max(...after.map((total, j) => change[phase][j] + total))));
  }
  const path: number[] = [];
  for (const after of totals) {
    const ways = path.length === 0 ? after : after.map((total, j) => change[path[path.length - 1]][j] + total);
    path.push(ways.lastIndexOf(Math.max(...ways)));
  }
  return path;
}
