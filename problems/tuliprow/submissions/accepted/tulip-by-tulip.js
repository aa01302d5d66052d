/**
 * @param {string} row
 * @param {string} design
 * @returns {number}
 */
function fewestReplaced(row, design) {
  const signs = [...design];
  // best[j]: the fewest replaced so that the tulips so far follow the first j signs.
  let best = [0];
  for (const sign of signs) best.push(sign === "*" ? best[best.length - 1] : Infinity);
  // runs[j][c]: the same if sign j is a = whose run so far has colour c.
  const runs = signs.map(() => new Array(26).fill(Infinity));
  for (const tulip of row) {
    const colour = tulip.charCodeAt(0) - 97;
    const next = [Infinity];
    signs.forEach((sign, j) => {
      if (sign === "*") next.push(Math.min(next[j], best[j + 1]));
      else if (sign === "?") next.push(best[j]);
      else if (sign === "=") {
        runs[j] = runs[j].map((run, c) => Math.min(run, best[j]) + (c === colour ? 0 : 1));
        next.push(Math.min(...runs[j]));
      } else next.push(best[j] + (sign === tulip ? 0 : 1));
    });
    best = next;
  }
  const answer = best[signs.length];
  return answer < Infinity ? answer : -1;
}
