// FILL IN: a solution, recursive with a memo where that makes sense
function largestTotal(values: number[]): number {
  const memo = new Map<number, number>();

  function from(index: number): number {
    if (index >= values.length) return 0;
    const known = memo.get(index);
    if (known !== undefined) return known;
    const best = Math.max(from(index + 1), values[index] + from(index + 2));
    memo.set(index, best);
    return best;
  }

  return from(0);
}
