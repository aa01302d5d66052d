// Mistake: cuts the weights in the order given.
function leastError(weights: number[], k: number): number {
  const sums = [0];
  const squares = [0];
  weights.forEach((weight, at) => {
    sums.push(sums[at] + weight);
    squares.push(squares[at] + weight * weight);
  });
  const cost = (from: number, to: number) => squares[to] - squares[from] - (sums[to] - sums[from]) ** 2 / (to - from);
  let best = [0, ...weights.map(() => Infinity)];
  for (let used = 0; used < k; used++) {
    const next = [0];
    for (let to = 1; to <= weights.length; to++) {
      let least = Infinity;
      for (let from = 0; from < to; from++) least = Math.min(least, best[from] + cost(from, to));
      next.push(least);
    }
    best = next;
  }
  return best[weights.length];
}
