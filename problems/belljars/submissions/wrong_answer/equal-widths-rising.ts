// Mistake: sorts equal widths by rising height, so jars of one width seem to nest.
function deepestNest(widths: number[], heights: number[]): number {
  const jars = widths.map((width, jar) => ({ width, height: heights[jar] }));
  jars.sort((a, b) => a.width - b.width || a.height - b.height);
  const ends: number[] = [];
  for (const { height } of jars) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < height) low = middle + 1;
      else high = middle;
    }
    ends[low] = height;
  }
  return ends.length;
}
