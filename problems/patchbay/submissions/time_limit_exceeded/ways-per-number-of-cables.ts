// Right, but counts the ways for every number of cables: a polynomial product per choice, O(n^5).
function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007;
  const n = jacks.length;
  const times = (a: number, b: number) => (((a * (b >>> 16)) % modulus) * 65536 + a * (b & 65535)) % modulus;
  // ways[i][j][w]: the ways to plug in w cables on the jacks from i up to, but without, j.
  const ways = Array.from({ length: n + 2 }, () => Array.from({ length: n + 1 }, () => [1]));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j <= n; j++) {
      const sum = [...ways[i + 1][j]];
      for (let k = i + bend + 1; k < j; k++) {
        if ((jacks.charCodeAt(i) ^ jacks.charCodeAt(k)) !== 32) continue;
        for (const [under, underCount] of ways[i + 1][k].entries()) {
          for (const [behind, behindCount] of ways[k + 1][j].entries()) {
            const cables = 1 + under + behind;
            sum[cables] = ((sum[cables] ?? 0) + times(underCount, behindCount)) % modulus;
          }
        }
      }
      ways[i][j] = sum;
    }
  }
  const all = ways[0][n];
  return [all.length - 1, all[all.length - 1]];
}
