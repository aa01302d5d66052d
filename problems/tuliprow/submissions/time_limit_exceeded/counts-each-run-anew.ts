// Right, but counts the colours of every run anew: O(n³ · m).
function fewestReplaced(row: string, design: string): number {
  const replaced = (part: string): number => {
    const counts = new Map<string, number>();
    for (const tulip of part) counts.set(tulip, (counts.get(tulip) ?? 0) + 1);
    return part.length - Math.max(...counts.values());
  };
  let best = [0, ...[...row].map(() => Infinity)];
  for (const sign of design) {
    const next = sign === "*" ? [best[0]] : [Infinity];
    for (let i = 1; i <= row.length; i++) {
      if (sign === "*") next.push(Math.min(next[i - 1], best[i]));
      else if (sign === "=") {
        let least = Infinity;
        for (let start = 0; start < i; start++) {
          least = Math.min(least, best[start] + replaced(row.slice(start, i)));
        }
        next.push(least);
      } else next.push(best[i - 1] + (sign === "?" || sign === row[i - 1] ? 0 : 1));
    }
    best = next;
  }
  return best[row.length] === Infinity ? -1 : best[row.length];
}
