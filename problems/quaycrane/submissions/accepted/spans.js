const MODULUS = 1_000_000_007;

/** Exact though a · b may be beyond 2^53. @type {(a: number, b: number) => number} */
const multiply = (a, b) => (((a * (b >>> 16)) % MODULUS) * 65_536 + a * (b & 65_535)) % MODULUS;

/**
 * @param {number} symbols
 * @param {[number, number, number][]} rules
 * @param {number[][]} tags
 * @returns {number}
 */
function countReadings(symbols, rules, tags) {
  const n = tags.length;
  /** counts[from][to][symbol] @type {number[][][]} */
  const counts = tags.map(() => []);
  for (let from = n - 1; from >= 0; from--) {
    counts[from][from + 1] = Array.from({ length: symbols }, (_, symbol) => (tags[from].includes(symbol) ? 1 : 0));
    for (let to = from + 2; to <= n; to++) {
      const here = counts[from][from + 1].map(() => 0);
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
