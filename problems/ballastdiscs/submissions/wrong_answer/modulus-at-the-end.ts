// Mistake: reduces at the end only, when the sums have long lost their last digits.
function countBallasts(masses: number[], target: number): number {
  const ways = new Array<number>(target + 1).fill(0);
  ways[0] = 1;
  for (const disc of masses) {
    for (let mass = disc; mass <= target; mass++) ways[mass] += ways[mass - disc];
  }
  return ways[target] % 1_000_000_007;
}
