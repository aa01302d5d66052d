// Mistake: insists on a dye of every family as long as one fits, and takes the clearest per drop.
function clearestSlide(families: [number, number][][], drops: number): [number, number] {
  let [total, used] = [0, 0];
  for (const dyes of families) {
    const fitting = dyes.filter(([taken]) => used + taken <= drops);
    if (fitting.length === 0) continue;
    const [[taken, clarity]] = fitting.toSorted((a, b) => b[1] / (b[0] + 1) - a[1] / (a[0] + 1));
    total += clarity;
    used += taken;
  }
  return [total, used];
}
