// Mistake: Knuth's speed-up, which holds only if all plays cost the same.
function leastListening(asked: number[], play: number[], most: number): number {
  const n = asked.length;
  const sums = [0];
  for (const times of asked) sums.push(sums[sums.length - 1] + times);
  let best = sums.map((_, i) => sums.map((_, j) => (i < j ? Infinity : 0)));
  for (let plays = 1; plays <= most; plays++) {
    const next = sums.map(() => sums.map(() => 0));
    const roots = sums.map(() => sums.map(() => 0));
    for (let length = 1; length <= n; length++) {
      for (let i = 0; i + length <= n; i++) {
        const j = i + length;
        const [from, to] = length === 1 ? [i, i] : [roots[i][j - 1], roots[i + 1][j]];
        next[i][j] = Infinity;
        roots[i][j] = from;
        for (let k = from; k <= Math.max(from, to); k++) {
          const time = play[k] * (sums[j] - sums[i]) + best[i][k] + best[k + 1][j];
          if (time < next[i][j]) [next[i][j], roots[i][j]] = [time, k];
        }
      }
    }
    best = next;
  }
  return best[0][n] === Infinity ? -1 : best[0][n];
}
