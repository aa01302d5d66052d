// Mistake: neighbouring cells cost as much as any others.
function crossIceField(danger: number[][], rope: number): number {
  const columns = danger[0].length;
  let best: number[][] = [];
  danger.forEach((row, i) => {
    const next = row.map(() => row.map(() => Infinity));
    for (let a = 0; a < columns; a++) {
      for (let b = a + 1; b < columns && b - a <= rope; b++) {
        if (row[a] === -1 || row[b] === -1) continue;
        const before = [a - 1, a, a + 1].flatMap((left) =>
          [b - 1, b, b + 1].map((right) => best[left]?.[right] ?? Infinity),
        );
        const cost = row[a] + row[b];
        next[a][b] = cost + (i === 0 ? 0 : Math.min(...before));
      }
    }
    best = next;
  });
  const least = Math.min(...best.flat());
  return least === Infinity ? -1 : least;
}
