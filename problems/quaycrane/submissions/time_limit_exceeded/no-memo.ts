// Right, but counts the trees over a span anew wherever it is a part of a longer one.
function countReadings(symbols: number, rules: [number, number, number][], tags: number[][]): number {
  const MODULUS = 1_000_000_007;
  const multiply = (a: number, b: number) => (((a * (b >>> 16)) % MODULUS) * 65_536 + a * (b & 65_535)) % MODULUS;
  const trees = (symbol: number, from: number, to: number): number => {
    if (to === from + 1) return tags[from].includes(symbol) ? 1 : 0;
    let sum = 0;
    for (const [parent, left, right] of rules) {
      if (parent !== symbol) continue;
      for (let split = from + 1; split < to; split++) {
        sum = (sum + multiply(trees(left, from, split), trees(right, split, to))) % MODULUS;
      }
    }
    return sum;
  };
  return trees(0, 0, tags.length);
}
