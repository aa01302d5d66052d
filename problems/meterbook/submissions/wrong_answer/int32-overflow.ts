// Mistake: the shifted values reach −5 · 10^10 and wrap around in an Int32Array.
function fewestRewrites(readings: number[], gap: number): number {
  const shifted = Int32Array.from(readings, (reading, night) => reading - gap * night);
  const ends: number[] = [];
  for (const value of shifted) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  }
  return readings.length - ends.length;
}
