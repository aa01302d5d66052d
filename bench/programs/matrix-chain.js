/** Cheapest order of multiplying 300 matrices, interval by interval, for eight chains. */
export function matrixChain(seed) {
  let state = seed;
  const next = () => 1 + ((state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % 60);
  const size = 300;
  let sum = 0;
  for (let round = 0; round < 8; round += 1) {
    const sides = Array.from({ length: size + 1 }, next);
    const cost = Array.from({ length: size }, () => new Array(size).fill(0));
    for (let length = 2; length <= size; length += 1) {
      for (let from = 0; from + length <= size; from += 1) {
        const to = from + length - 1;
        let best = Infinity;
        for (let split = from; split < to; split += 1) {
          const total = cost[from][split] + cost[split + 1][to] + sides[from] * sides[split + 1] * sides[to + 1];
          if (total < best) best = total;
        }
        cost[from][to] = best;
      }
    }
    sum += cost[0][size - 1];
  }
  return sum;
}
