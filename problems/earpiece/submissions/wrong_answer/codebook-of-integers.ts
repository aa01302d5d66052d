// Mistake: rounds the numbers of the codebook to integers.
function leastError(weights: number[], k: number): number {
  const sorted = weights.toSorted((a, b) => a - b);
  const sums = [0];
  const squares = [0];
  sorted.forEach((weight, at) => {
    sums.push(sums[at] + weight);
    squares.push(squares[at] + weight * weight);
  });
  const cost = (from: number, to: number) => {
    const sum = sums[to] - sums[from];
    const value = Math.round(sum / (to - from));
    return squares[to] - squares[from] - 2 * value * sum + (to - from) * value * value;
  };
  let best = [0, ...sorted.map(() => Infinity)];
  for (let used = 0; used < k; used++) {
    const next = [0];
    for (let to = 1; to <= sorted.length; to++) {
      let least = Infinity;
      for (let from = 0; from < to; from++) least = Math.min(least, best[from] + cost(from, to));
      next.push(least);
    }
    best = next;
  }
  return best[sorted.length];
}
