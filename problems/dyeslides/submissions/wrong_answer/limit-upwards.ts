// Mistake: overwrites the table upwards, so that a family is used again and again.
function clearestSlide(families: [number, number][][], drops: number): [number, number] {
  const best = new Array<number>(drops + 1).fill(0);
  for (const dyes of families) {
    for (let limit = 0; limit <= drops; limit++) {
      for (const [taken, clarity] of dyes) {
        if (taken <= limit) best[limit] = Math.max(best[limit], best[limit - taken] + clarity);
      }
    }
  }
  return [best[drops], best.indexOf(best[drops])];
}
