// Mistake: the first tulip of a run fixes its colour and is never replaced.
function fewestReplaced(row: string, design: string): number {
  const signs = [...design];
  let best = [0];
  for (const sign of signs) best.push(sign === "*" ? best[best.length - 1] : Infinity);
  const runs = signs.map(() => new Array<number>(26).fill(Infinity));
  for (const tulip of row) {
    const colour = tulip.charCodeAt(0) - 97;
    const next = [Infinity];
    signs.forEach((sign, j) => {
      if (sign === "*") next.push(Math.min(next[j], best[j + 1]));
      else if (sign === "?") next.push(best[j]);
      else if (sign === "=") {
        runs[j] = runs[j].map((run, c) => (c === colour ? Math.min(run, best[j]) : run + 1));
        next.push(Math.min(...runs[j]));
      } else next.push(best[j] + (sign === tulip ? 0 : 1));
    });
    best = next;
  }
  return best[signs.length] === Infinity ? -1 : best[signs.length];
}
