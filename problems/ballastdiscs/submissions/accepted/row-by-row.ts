function countBallasts(masses: number[], target: number): number {
  // The sum of two remainders is below 2^31.
  let ways = new Int32Array(target + 1);
  ways[0] = 1;
  for (const disc of masses) {
    const more = ways.slice();
    for (let mass = disc; mass <= target; mass += 1) {
      more[mass] = (ways[mass] + more[mass - disc]) % 1_000_000_007;
    }
    ways = more;
  }
  return ways[target];
}
