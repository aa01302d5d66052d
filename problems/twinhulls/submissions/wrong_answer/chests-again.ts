// Mistake: walks the totals upwards, so a chest can be loaded more than once.
function leastTilt(weights: number[], lead: number): number {
  const sum = weights.reduce((total, weight) => total + weight);
  const reachable = new Uint8Array(sum + 1);
  reachable[0] = 1;
  for (const weight of weights) {
    for (let left = weight; left <= sum; left++) reachable[left] |= reachable[left - weight];
  }
  let least = Infinity;
  reachable.forEach((yes, left) => {
    if (yes) least = Math.min(least, Math.abs(lead + 2 * left - sum));
  });
  return least;
}
