const MODULUS = 1_000_000_007;

function countReadings(symbols: number, rules: [number, number, number][], tags: number[][]): number {
  const partsOf = Array.from({ length: symbols }, (_, symbol) => rules.filter(([parent]) => parent === symbol));
  const known = partsOf.map(() => tags.map((): number[] => []));
  const trees = (symbol: number, from: number, to: number): number => {
    if (to === from + 1) return tags[from].includes(symbol) ? 1 : 0;
    const before = known[symbol][from][to];
    if (before !== undefined) return before;
    let sum = 0;
    for (const [, left, right] of partsOf[symbol]) {
      for (let split = from + 1; split < to; split++) {
        sum = (sum + multiply(trees(left, from, split), trees(right, split, to))) % MODULUS;
      }
    }
    known[symbol][from][to] = sum;
    return sum;
  };
  return trees(0, 0, tags.length);
}

/** Exact though a · b may be beyond 2^53. */
function multiply(a: number, b: number): number {
  const low = b % 100_000;
  const high = (b - low) / 100_000;
  return (((a * high) % MODULUS) * 100_000 + a * low) % MODULUS;
}
