// Mistake: greedy. Goes through the jars by width and takes each one that fits around the last one taken.
function deepestNest(widths: number[], heights: number[]): number {
  const jars = widths.map((width, jar) => ({ width, height: heights[jar] }));
  jars.sort((a, b) => a.width - b.width || a.height - b.height);
  let last = { width: 0, height: 0 };
  let depth = 0;
  for (const jar of jars) {
    if (jar.width <= last.width || jar.height <= last.height) continue;
    last = jar;
    depth++;
  }
  return depth;
}
