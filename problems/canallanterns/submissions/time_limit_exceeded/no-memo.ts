// Right, but solves the same stretches again and again: exponential.
function countWirings(posts: string, slack: number): [number, number] {
  const modulus = 1_000_000_007n;
  function best(i: number, j: number): [number, bigint] {
    if (j - i < 2) return [0, 1n];
    let [wires, count] = best(i + 1, j);
    for (let k = i + slack + 1; k < j; k++) {
      if ((posts.charCodeAt(i) ^ posts.charCodeAt(k)) !== 32) continue;
      const [under, underCount] = best(i + 1, k);
      const [behind, behindCount] = best(k + 1, j);
      const total = 1 + under + behind;
      if (total > wires) [wires, count] = [total, 0n];
      if (total === wires) count = (count + underCount * behindCount) % modulus;
    }
    return [wires, count];
  }
  const [wires, count] = best(0, posts.length);
  return [wires, Number(count)];
}
