// Mistake: the product of two residues passes 2^53 and loses its last digits.
function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007;
  const n = jacks.length;
  const most = Array.from({ length: n + 2 }, () => new Array<number>(n + 1).fill(0));
  const ways = Array.from({ length: n + 2 }, () => new Array<number>(n + 1).fill(1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j <= n; j++) {
      let best = most[i + 1][j];
      let count = ways[i + 1][j];
      for (let k = i + bend + 1; k < j; k++) {
        if ((jacks.charCodeAt(i) ^ jacks.charCodeAt(k)) !== 32) continue;
        const cables = 1 + most[i + 1][k] + most[k + 1][j];
        if (cables > best) [best, count] = [cables, 0];
        if (cables === best) count = (count + ways[i + 1][k] * ways[k + 1][j]) % modulus;
      }
      most[i][j] = best;
      ways[i][j] = count;
    }
  }
  return [most[0][n], ways[0][n]];
}
