// Mistake: starts each kind with a single disc and never counts the ballast without any.
function countBallasts(masses: number[], target: number): number {
  const ways = new Array<number>(target + 1).fill(0);
  for (const disc of masses) {
    if (disc <= target) ways[disc]++;
    for (let mass = disc + 1; mass <= target; mass++) {
      ways[mass] = (ways[mass] + ways[mass - disc]) % 1_000_000_007;
    }
  }
  return ways[target];
}
