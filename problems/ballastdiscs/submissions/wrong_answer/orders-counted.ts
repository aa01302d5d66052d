// Mistake: the mass is the outer loop, so every order of hanging the discs counts.
function countBallasts(masses: number[], target: number): number {
  const ways = new Array<number>(target + 1).fill(0);
  ways[0] = 1;
  for (let mass = 1; mass <= target; mass++) {
    for (const disc of masses) {
      if (disc <= mass) ways[mass] = (ways[mass] + ways[mass - disc]) % 1_000_000_007;
    }
  }
  return ways[target];
}
