function countPads(heights: number[][], south: number, east: number): number[] {
  const flat = heights.map((row, i) => row.map((height, j) => height - i * south - j * east));
  const memo: number[][] = flat.map(() => []);
  /** The greatest side of a pad whose upper left cell is (i, j). */
  const side = (i: number, j: number): number => {
    if (i === flat.length || j === flat[0].length) return 0;
    memo[i][j] ??= 1 + grow(i, j);
    return memo[i][j];
  };
  const grow = (i: number, j: number): number => {
    const least = Math.min(side(i + 1, j), side(i, j + 1), side(i + 1, j + 1));
    const equal =
      least > 0 && [flat[i + 1][j], flat[i][j + 1], flat[i + 1][j + 1]].every((value) => value === flat[i][j]);
    return equal ? least : 0;
  };
  const counts: number[] = [];
  for (let i = 0; i < flat.length; i++) {
    for (let j = 0; j < flat[0].length; j++) {
      for (let s = 0; s < side(i, j); s++) counts[s] = (counts[s] ?? 0) + 1;
    }
  }
  return counts;
}
