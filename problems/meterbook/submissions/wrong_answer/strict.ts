// Mistake: the binary search stops at equal values, so a rise of exactly `gap` counts as too small.
function fewestRewrites(readings: number[], gap: number): number {
  const ends: number[] = [];
  readings.forEach((reading, night) => {
    const value = reading - gap * night;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  });
  return readings.length - ends.length;
}
