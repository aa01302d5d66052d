// Mistake: reads `change` as to-from in place of from-to.
function labelPhases(scores: number[][], change: number[][]): number[] {
  const totals = [scores[scores.length - 1]];
  for (const row of scores.slice(0, -1).reverse()) {
    const [after] = totals;
    totals.unshift(row.map((score, phase) => score + Math.max(...after.map((total, j) => change[j][phase] + total))));
  }
  const path: number[] = [];
  for (const after of totals) {
    const ways = path.length === 0 ? after : after.map((total, j) => change[j][path[path.length - 1]] + total);
    path.push(ways.indexOf(Math.max(...ways)));
  }
  return path;
}
