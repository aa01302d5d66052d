// Mistake: greedy. Cuts the sorted weights at the k − 1 widest gaps.
function leastError(weights: number[], k: number): number {
  const sorted = weights.toSorted((a, b) => a - b);
  const cuts = sorted
    .map((_, at) => at)
    .slice(1)
    .sort((a, b) => sorted[b] - sorted[b - 1] - (sorted[a] - sorted[a - 1]))
    .slice(0, k - 1)
    .sort((a, b) => a - b);
  let error = 0;
  [...cuts, sorted.length].forEach((to, piece) => {
    const group = sorted.slice(piece === 0 ? 0 : cuts[piece - 1], to);
    const mean = group.reduce((sum, weight) => sum + weight, 0) / group.length;
    for (const weight of group) error += (weight - mean) ** 2;
  });
  return error;
}
