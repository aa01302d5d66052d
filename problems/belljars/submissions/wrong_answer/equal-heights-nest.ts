// Mistake: lets jars of equal height nest.
function deepestNest(widths: number[], heights: number[]): number {
  const jars = widths.map((width, jar) => ({ width, height: heights[jar] }));
  jars.sort((a, b) => a.width - b.width || b.height - a.height);
  const ends: number[] = [];
  for (const { height } of jars) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] <= height) low = middle + 1;
      else high = middle;
    }
    ends[low] = height;
  }
  return ends.length;
}
