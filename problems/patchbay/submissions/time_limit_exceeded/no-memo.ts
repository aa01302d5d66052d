// Right, but solves the same stretches again and again: exponential.
function countPatchings(jacks: string, bend: number): [number, number] {
  const modulus = 1_000_000_007n;
  function best(i: number, j: number): [number, bigint] {
    if (j - i < 2) return [0, 1n];
    let [cables, count] = best(i + 1, j);
    for (let k = i + bend + 1; k < j; k++) {
      if ((jacks.charCodeAt(i) ^ jacks.charCodeAt(k)) !== 32) continue;
      const [under, underCount] = best(i + 1, k);
      const [behind, behindCount] = best(k + 1, j);
      const total = 1 + under + behind;
      if (total > cables) [cables, count] = [total, 0n];
      if (total === cables) count = (count + underCount * behindCount) % modulus;
    }
    return [cables, count];
  }
  const [cables, count] = best(0, jacks.length);
  return [cables, Number(count)];
}
