// Mistake: takes = for one or more tulips of any colours.
function fewestReplaced(row: string, design: string): number {
  const signs = [...design];
  let best = [0];
  for (const sign of signs) best.push(sign === "*" ? best[best.length - 1] : Infinity);
  for (const tulip of row) {
    const next = [Infinity];
    signs.forEach((sign, j) => {
      if (sign === "*") next.push(Math.min(next[j], best[j + 1]));
      else if (sign === "?") next.push(best[j]);
      else if (sign === "=") {
        next.push(Math.min(best[j], best[j + 1]));
      } else next.push(best[j] + (sign === tulip ? 0 : 1));
    });
    best = next;
  }
  return best[signs.length] === Infinity ? -1 : best[signs.length];
}
