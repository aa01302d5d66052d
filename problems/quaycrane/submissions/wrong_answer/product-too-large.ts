// Mistake: multiplies two residues as they are; the product loses its last digits beyond 2^53.
function countReadings(symbols: number, rules: [number, number, number][], tags: number[][]): number {
  const MODULUS = 1_000_000_007;
  const n = tags.length;
  const multiply = (a: number, b: number) => (a * b) % MODULUS;
  const counts = tags.map((): number[][] => []);
  for (let from = n - 1; from >= 0; from--) {
    counts[from][from + 1] = Array.from({ length: symbols }, (_, symbol) => (tags[from].includes(symbol) ? 1 : 0));
    for (let to = from + 2; to <= n; to++) {
      const here = new Array<number>(symbols).fill(0);
      for (let split = from + 1; split < to; split++) {
        const [before, after] = [counts[from][split], counts[split][to]];
        for (const [parent, left, right] of rules) {
          here[parent] = (here[parent] + multiply(before[left], after[right])) % MODULUS;
        }
      }
      counts[from][to] = here;
    }
  }
  return counts[0][n][0];
}
