// Mistake: greedy. Chooses the best phase of each tick after the one chosen before it.
function labelPhases(scores: number[][], change: number[][]): number[] {
  const path: number[] = [];
  for (const row of scores) {
    const ways = path.length === 0 ? row : row.map((score, j) => score + change[path[path.length - 1]][j]);
    path.push(ways.indexOf(Math.max(...ways)));
  }
  return path;
}
