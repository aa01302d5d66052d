function leastError(weights: number[], k: number): number {
  const sorted = weights.toSorted((a, b) => a - b);
  const known = sorted.map((): number[] => []);
  /** The least error of the weights from `from` on, with `left` numbers for them. */
  const rest = (from: number, left: number): number => {
    if (from === sorted.length) return 0;
    if (left === 0) return Infinity;
    const before = known[from][left];
    if (before !== undefined) return before;
    let least = Infinity;
    let [length, mean, error] = [0, 0, 0];
    for (let to = from; to < sorted.length; to++) {
      length++;
      const away = sorted[to] - mean;
      mean += away / length;
      error += away * (sorted[to] - mean);
      least = Math.min(least, error + rest(to + 1, left - 1));
    }
    known[from][left] = least;
    return least;
  };
  return rest(0, k);
}
