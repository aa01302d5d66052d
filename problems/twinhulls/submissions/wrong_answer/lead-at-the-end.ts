// Mistake: splits the chests alone as evenly as possible and lets the remaining difference work against the lead.
function leastTilt(weights: number[], lead: number): number {
  const sum = weights.reduce((total, weight) => total + weight);
  const reachable = new Uint8Array(sum + 1);
  reachable[0] = 1;
  for (const weight of weights) {
    for (let left = sum; left >= weight; left--) reachable[left] |= reachable[left - weight];
  }
  let half = Math.floor(sum / 2);
  while (!reachable[half]) half--;
  return Math.abs(lead - (sum - 2 * half));
}
