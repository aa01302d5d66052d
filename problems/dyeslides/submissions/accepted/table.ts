function clearestSlide(families: [number, number][][], drops: number): [number, number] {
  // best[d]: the greatest clarity with at most d drops.
  const best = new Array<number>(drops + 1).fill(0);
  for (const dyes of families) {
    for (let limit = drops; limit >= 0; limit--) {
      best[limit] = Math.max(
        best[limit],
        ...dyes.map(([taken, clarity]) => (taken > limit ? 0 : best[limit - taken] + clarity)),
      );
    }
  }
  return [best[drops], best.indexOf(best[drops])];
}
