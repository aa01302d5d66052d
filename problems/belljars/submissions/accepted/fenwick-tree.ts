function deepestNest(widths: number[], heights: number[]): number {
  const ranks = new Map([...new Set(heights)].sort((a, b) => a - b).map((height, index) => [height, index + 1]));
  // depths[r] covers a block of ranks that ends in r: the deepest nest that ends in one of these heights.
  const depths = new Int32Array(ranks.size + 1);
  const jars = widths.map((width, jar) => ({ width, rank: ranks.get(heights[jar])! }));
  jars.sort((a, b) => a.width - b.width || b.rank - a.rank);
  for (const { rank } of jars) {
    let depth = 1;
    for (let r = rank - 1; r > 0; r -= r & -r) depth = Math.max(depth, depths[r] + 1);
    for (let r = rank; r < depths.length; r += r & -r) depths[r] = Math.max(depths[r], depth);
  }
  return depths.reduce((deepest, depth) => Math.max(deepest, depth));
}
