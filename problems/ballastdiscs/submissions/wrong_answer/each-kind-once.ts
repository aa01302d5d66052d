// Mistake: walks the masses downwards, so each kind is used once at most.
function countBallasts(masses: number[], target: number): number {
  const ways = new Array<number>(target + 1).fill(0);
  ways[0] = 1;
  for (const disc of masses) {
    for (let mass = target; mass >= disc; mass--) {
      ways[mass] = (ways[mass] + ways[mass - disc]) % 1_000_000_007;
    }
  }
  return ways[target];
}
