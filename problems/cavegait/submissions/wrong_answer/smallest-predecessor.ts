// Mistake: a forward table that keeps the smallest predecessor; the labelling is smallest when read from its end.
function labelPhases(scores: number[][], change: number[][]): number[] {
  let totals = scores[0];
  const origins: number[][] = [];
  for (const row of scores.slice(1)) {
    const origin = row.map((_, phase) => {
      const ways = totals.map((total, i) => total + change[i][phase]);
      return ways.indexOf(Math.max(...ways));
    });
    totals = row.map((score, phase) => score + totals[origin[phase]] + change[origin[phase]][phase]);
    origins.push(origin);
  }
  const path = [totals.indexOf(Math.max(...totals))];
  for (const origin of origins.reverse()) path.unshift(origin[path[0]]);
  return path;
}
