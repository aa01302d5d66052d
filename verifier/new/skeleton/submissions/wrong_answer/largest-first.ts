// FILL IN: a typical mistake, say a greedy choice
// Mistake: takes the largest value that is still allowed, again and again.
function largestTotal(values: number[]): number {
  const order = values.map((_, index) => index).sort((a, b) => values[b] - values[a]);
  const taken = new Set<number>();
  for (const index of order) {
    if (!taken.has(index - 1) && !taken.has(index + 1)) taken.add(index);
  }
  return [...taken].reduce((total, index) => total + values[index], 0);
}
