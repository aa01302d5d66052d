function countBallasts(masses: number[], target: number): number {
  let ways = Array.from({ length: target + 1 }, (_, mass) => (mass === 0 ? 1 : 0));
  for (const disc of masses) {
    const more: number[] = [];
    ways.forEach((without, mass) => {
      const withOneOff = mass < disc ? 0 : more[mass - disc];
      more.push((without + withOneOff) % 1_000_000_007);
    });
    ways = more;
  }
  return ways[target];
}
