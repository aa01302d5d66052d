// Right, but adds over every possible number of discs of a kind: quadratic in the target for light discs.
function countBallasts(masses: number[], target: number): number {
  let ways = new Array<number>(target + 1).fill(0);
  ways[0] = 1;
  for (const disc of masses) {
    ways = ways.map((_, mass) => {
      let sum = 0;
      for (let hung = 0; hung <= mass; hung += disc) sum = (sum + ways[mass - hung]) % 1_000_000_007;
      return sum;
    });
  }
  return ways[target];
}
