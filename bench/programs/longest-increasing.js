/** Longest strictly increasing subsequence of 100,000 numbers by patience sorting, for ten sequences. */
export function longestIncreasing(seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  let sum = 0;
  for (let round = 0; round < 10; round += 1) {
    const values = Array.from({ length: 100_000 }, next);
    const tails = [];
    for (const value of values) {
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (tails[middle] < value) low = middle + 1;
        else high = middle;
      }
      tails[low] = value;
    }
    sum += tails.length;
  }
  return sum;
}
