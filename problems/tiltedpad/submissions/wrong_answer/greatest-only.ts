// Mistake: counts each cell for its greatest side only; the smaller pads in the same corner are lost.
function countPads(heights: number[][], south: number, east: number): number[] {
  const flat = heights.map((row, i) => row.map((height, j) => height - i * south - j * east));
  const sides: number[][] = flat.map((row) => row.map(() => 1));
  const tally: number[] = [];
  flat.forEach((row, i) => {
    row.forEach((value, j) => {
      if (i > 0 && j > 0 && [flat[i - 1][j], row[j - 1], flat[i - 1][j - 1]].every((other) => other === value)) {
        sides[i][j] = 1 + Math.min(sides[i - 1][j], sides[i][j - 1], sides[i - 1][j - 1]);
      }
      tally[sides[i][j] - 1] = (tally[sides[i][j] - 1] ?? 0) + 1;
    });
  });
  return tally;
}
