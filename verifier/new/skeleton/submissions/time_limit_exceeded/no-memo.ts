// FILL IN: a right solution of the next worse complexity
function largestTotal(values: number[]): number {
  function from(index: number): number {
    if (index >= values.length) return 0;
    return Math.max(from(index + 1), values[index] + from(index + 2));
  }
  return from(0);
}
