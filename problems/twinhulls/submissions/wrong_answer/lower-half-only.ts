// Mistake: stops at the balance point, but the best total may lie just above it.
function leastTilt(weights: number[], lead: number): number {
  const sum = weights.reduce((total, weight) => total + weight);
  const reachable = new Uint8Array(sum + 1);
  reachable[0] = 1;
  for (const weight of weights) {
    for (let left = sum; left >= weight; left--) reachable[left] |= reachable[left - weight];
  }
  let left = Math.max(0, Math.floor((sum - lead) / 2));
  while (!reachable[left]) left--;
  return Math.abs(lead + 2 * left - sum);
}
