// Mistake: takes two kinds of the same mass for one.
function countBallasts(masses: number[], target: number): number {
  const ways = new Array<number>(target + 1).fill(0);
  ways[0] = 1;
  for (const disc of new Set(masses)) {
    for (let mass = disc; mass <= target; mass++) {
      ways[mass] = (ways[mass] + ways[mass - disc]) % 1_000_000_007;
    }
  }
  return ways[target];
}
