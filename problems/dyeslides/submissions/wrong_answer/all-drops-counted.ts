// Mistake: reports the drops that one best slide happens to use, not the fewest.
function clearestSlide(families: [number, number][][], drops: number): [number, number] {
  const best: [number, number][] = Array.from({ length: drops + 1 }, () => [0, 0]);
  for (const dyes of families) {
    for (let limit = drops; limit >= 0; limit--) {
      const before = best[limit];
      for (const [taken, clarity] of dyes) {
        if (taken > limit) continue;
        const [most, used] = taken === 0 ? before : best[limit - taken];
        if (most + clarity > best[limit][0]) best[limit] = [most + clarity, used + taken];
      }
    }
  }
  return best[drops];
}
