/** 0/1 knapsack, 1,000 items against a capacity of 10,000: ten million cells, three times. */
export function knapsack(seed) {
  let state = seed;
  const next = (bound) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % bound;
  const capacity = 10_000;
  let sum = 0;
  for (let round = 0; round < 3; round += 1) {
    const best = new Array(capacity + 1).fill(0);
    for (let item = 0; item < 1_000; item += 1) {
      const weight = 1 + next(500);
      const worth = 1 + next(1_000);
      for (let room = capacity; room >= weight; room -= 1) {
        const taken = best[room - weight] + worth;
        if (taken > best[room]) best[room] = taken;
      }
    }
    sum += best[capacity];
  }
  return sum;
}
