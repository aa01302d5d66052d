// Mistake: gives an empty stretch no way instead of one, so cables with nothing under or behind them vanish.
function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007n;
  const n = jacks.length;
  if (n === 0) return [0, 1];
  const most = Array.from({ length: n + 2 }, () => new Array<number>(n + 1).fill(0));
  const ways = Array.from({ length: n + 2 }, () => new Array<bigint>(n + 1).fill(0n));
  for (let i = n - 1; i >= 0; i--) {
    ways[i][i + 1] = 1n;
    for (let j = i + 2; j <= n; j++) {
      let best = most[i + 1][j];
      let count = ways[i + 1][j];
      for (let k = i + bend + 1; k < j; k++) {
        if ((jacks.charCodeAt(i) ^ jacks.charCodeAt(k)) !== 32) continue;
        const cables = 1 + most[i + 1][k] + most[k + 1][j];
        if (cables > best) [best, count] = [cables, 0n];
        if (cables === best) count = (count + ways[i + 1][k] * ways[k + 1][j]) % modulus;
      }
      most[i][j] = best;
      ways[i][j] = count;
    }
  }
  return [most[0][n], Number(ways[0][n])];
}
