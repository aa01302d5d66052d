// Mistake: asks only that kept neighbours are `gap` apart and forgets the nights rewritten between them.
function fewestRewrites(readings: number[], gap: number): number {
  const values = [...new Set(readings)].sort((a, b) => a - b);
  const rankAtMost = (limit: number): number => {
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle] <= limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const best = new Int32Array(values.length + 1);
  let longest = 0;
  for (const reading of readings) {
    let length = 1;
    for (let r = rankAtMost(reading - gap); r > 0; r -= r & -r) length = Math.max(length, best[r] + 1);
    for (let r = rankAtMost(reading); r < best.length; r += r & -r) best[r] = Math.max(best[r], length);
    longest = Math.max(longest, length);
  }
  return readings.length - longest;
}
