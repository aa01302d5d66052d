function fewestRewrites(readings: number[], gap: number): number {
  const shifted = readings.map((reading, night) => reading - gap * night);
  const sorted = [...new Set(shifted)].sort((a, b) => a - b);
  const rankOf = new Map(sorted.map((value, index) => [value, index + 1]));
  // best[r] covers a block of ranks that ends in r: the longest chain ending on one of them.
  const best = new Int32Array(sorted.length + 1);
  let longest = 0;
  for (const value of shifted) {
    const rank = rankOf.get(value)!;
    let length = 1;
    for (let r = rank; r > 0; r -= r & -r) length = Math.max(length, best[r] + 1);
    for (let r = rank; r < best.length; r += r & -r) best[r] = Math.max(best[r], length);
    longest = Math.max(longest, length);
  }
  return readings.length - longest;
}
