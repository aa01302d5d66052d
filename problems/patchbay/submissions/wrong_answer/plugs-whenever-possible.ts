// Mistake: never leaves a jack free that could hold a cable.
function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007n;
  const n = jacks.length;
  const most = Array.from({ length: n + 2 }, () => new Array<number>(n + 1).fill(0));
  const ways = Array.from({ length: n + 2 }, () => new Array<bigint>(n + 1).fill(1n));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j <= n; j++) {
      let best = 0;
      let count = 0n;
      for (let k = i + bend + 1; k < j; k++) {
        if ((jacks.charCodeAt(i) ^ jacks.charCodeAt(k)) !== 32) continue;
        const cables = 1 + most[i + 1][k] + most[k + 1][j];
        if (cables > best) [best, count] = [cables, 0n];
        if (cables === best) count = (count + ways[i + 1][k] * ways[k + 1][j]) % modulus;
      }
      most[i][j] = best > 0 ? best : most[i + 1][j];
      ways[i][j] = best > 0 ? count : ways[i + 1][j];
    }
  }
  return [most[0][n], Number(ways[0][n])];
}
