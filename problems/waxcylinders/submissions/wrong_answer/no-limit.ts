// Mistake: the limit is forgotten.
function leastListening(asked: number[], play: number[], most: number): number {
  const n = asked.length;
  const sums = [0];
  for (const times of asked) sums.push(sums[sums.length - 1] + times);
  let best = sums.map((_, i) => sums.map((_, j) => (i < j ? Infinity : 0)));
  for (let plays = 1; plays <= n; plays++) {
    best = best.map((row, i) =>
      row.map((_, j) => {
        if (i >= j) return 0;
        let least = Infinity;
        for (let k = i; k < j; k++)
          least = Math.min(least, play[k] * (sums[j] - sums[i]) + best[i][k] + best[k + 1][j]);
        return most > 0 ? least : -1;
      }),
    );
  }
  return best[0][n] === Infinity ? -1 : best[0][n];
}
