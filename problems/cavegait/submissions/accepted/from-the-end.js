/**
 * @param {number[][]} scores
 * @param {number[][]} change
 * @returns {number[]}
 */
function labelPhases(scores, change) {
  // totals[u][i]: the greatest total from tick u to the end, with phase i in tick u.
  const totals = [scores[scores.length - 1]];
  for (const row of scores.slice(0, -1).reverse()) {
    const [after] = totals;
    totals.unshift(row.map((score, phase) => score + Math.max(...after.map((total, j) => change[phase][j] + total))));
  }
  /** @type {number[]} */
  const path = [];
  for (const after of totals) {
    const ways = path.length === 0 ? after : after.map((total, j) => change[path[path.length - 1]][j] + total);
    path.push(ways.indexOf(Math.max(...ways)));
  }
  return path;
}
