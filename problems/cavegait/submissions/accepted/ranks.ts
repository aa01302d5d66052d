function labelPhases(scores: number[][], change: number[][]): number[] {
  const n = change.length;
  // Of the best labellings so far, one for each last phase: their totals, and their places in lexicographic order.
  let totals = scores[0];
  let ranks = totals.map((_, phase) => phase);
  const origins: number[][] = [];
  const best = (ways: number[]) => ways.indexOf(Math.max(...ways));
  for (const row of scores.slice(1)) {
    const origin = row.map((_, phase) => best(totals.map((total, i) => (total + change[i][phase]) * n - ranks[i])));
    const keys = origin.map((before, phase) => ranks[before] * n + phase);
    const sorted = keys.toSorted((a, b) => a - b);
    totals = row.map((score, phase) => score + totals[origin[phase]] + change[origin[phase]][phase]);
    ranks = keys.map((key) => sorted.indexOf(key));
    origins.push(origin);
  }
  const path = [best(totals.map((total, phase) => total * n - ranks[phase]))];
  for (const origin of origins.reverse()) path.unshift(origin[path[0]]);
  return path;
}
