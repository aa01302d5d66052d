// Right, but compares every pair of jars: O(n²).
function deepestNest(widths: number[], heights: number[]): number {
  const jars = widths.map((width, jar) => ({ width, height: heights[jar], depth: 1 }));
  jars.sort((a, b) => a.width - b.width);
  let deepest = 1;
  jars.forEach((outer, count) => {
    for (const inner of jars.slice(0, count)) {
      if (inner.width < outer.width && inner.height < outer.height)
        outer.depth = Math.max(outer.depth, inner.depth + 1);
    }
    deepest = Math.max(deepest, outer.depth);
  });
  return deepest;
}
