// Mistake: takes the rise towards the south for that towards the east.
function countPads(heights: number[][], south: number, east: number): number[] {
  const flat = heights.map((row, i) => row.map((height, j) => height - i * east - j * south));
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
  for (let s = tally.length - 2; s >= 0; s--) tally[s] += tally[s + 1];
  return tally;
}
