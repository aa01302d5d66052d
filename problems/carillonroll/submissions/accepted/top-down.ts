function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const width = copy.length + 1;
  const states = (original.length + 1) * width;
  // One memo for each way the position to the left may look: 0 two letters, 1 blank in the copy, 2 blank in the original.
  const memos = [0, 1, 2].map(() => new Float64Array(states).fill(-1));

  /** The lowest cost of the letters from i and j on. */
  function rest(i: number, j: number, before: number): number {
    if (i === original.length && j === copy.length) return 0;
    const memo = memos[before];
    const known = memo[i * width + j];
    if (known >= 0) return known;
    let best = Infinity;
    if (i < original.length && j < copy.length) {
      best = rest(i + 1, j + 1, 0) + (original[i] === copy[j] ? 0 : misread);
    }
    if (i < original.length) best = Math.min(best, rest(i + 1, j, 1) + row + (before === 1 ? 0 : splice));
    if (j < copy.length) best = Math.min(best, rest(i, j + 1, 2) + row + (before === 2 ? 0 : splice));
    memo[i * width + j] = best;
    return best;
  }

  return rest(0, 0, 0);
}
