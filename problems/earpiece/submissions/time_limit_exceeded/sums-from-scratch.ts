// Right, but adds up every piece from scratch: O(k n³).
function leastError(weights: number[], k: number): number {
  const sorted = weights.toSorted((a, b) => a - b);
  const cost = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += sorted[at];
    const mean = sum / (to - from);
    let error = 0;
    for (let at = from; at < to; at++) error += (sorted[at] - mean) ** 2;
    return error;
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
