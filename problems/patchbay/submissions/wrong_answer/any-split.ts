// Mistake: joins the two ends or splits anywhere. The maximum is right, but patchings are counted once per split.
function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007n;
  const n = jacks.length;
  const most = Array.from({ length: n + 1 }, () => new Array<number>(n + 1).fill(0));
  const ways = Array.from({ length: n + 1 }, () => new Array<bigint>(n + 1).fill(1n));
  for (let size = 2; size <= n; size++) {
    for (let i = 0; i + size <= n; i++) {
      const j = i + size;
      let best = 0;
      let count = 1n;
      const offer = (cables: number, more: () => bigint) => {
        if (cables > best) [best, count] = [cables, 0n];
        if (cables === best && cables > 0) count = (count + more()) % modulus;
      };
      if ((jacks.charCodeAt(i) ^ jacks.charCodeAt(j - 1)) === 32 && size >= bend + 2) {
        offer(1 + most[i + 1][j - 1], () => ways[i + 1][j - 1]);
      }
      for (let k = i + 1; k < j; k++) offer(most[i][k] + most[k][j], () => ways[i][k] * ways[k][j]);
      most[i][j] = best;
      ways[i][j] = count;
    }
  }
  return [most[0][n], Number(ways[0][n])];
}
