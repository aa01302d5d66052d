// Mistake: takes each dye for an item of its own, so that two of one family end up on the slide.
function clearestSlide(families: [number, number][][], drops: number): [number, number] {
  const best = new Array<number>(drops + 1).fill(0);
  for (const [taken, clarity] of families.flat()) {
    for (let limit = drops; limit >= taken; limit--) {
      best[limit] = Math.max(best[limit], best[limit - taken] + clarity);
    }
  }
  return [best[drops], best.indexOf(best[drops])];
}
