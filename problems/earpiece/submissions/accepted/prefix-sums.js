/**
 * @param {number[]} weights
 * @param {number} k
 * @returns {number}
 */
function leastError(weights, k) {
  const sorted = weights.toSorted((a, b) => a - b);
  const sums = [0];
  const squares = [0];
  sorted.forEach((weight, at) => {
    sums.push(sums[at] + weight);
    squares.push(squares[at] + weight * weight);
  });
  /** @type {(from: number, to: number) => number} */
  const cost = (from, to) => squares[to] - squares[from] - (sums[to] - sums[from]) ** 2 / (to - from);

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
