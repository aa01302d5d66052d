// Mistake: asks for a rest before the first firing too.
function bestSeason(gains: number[], burn: number, rest: number, lighting: number): number {
  /** best[days]: the best result of the first so many days. */
  const best = [0];
  gains.forEach((_, day) => {
    let most = best[day];
    let profit = -lighting;
    for (let first = day; first >= 0 && day - first < burn; first--) {
      profit += gains[first];
      most = Math.max(most, profit + (first < rest ? -Infinity : best[first - rest]));
    }
    best.push(most);
  });
  return best[gains.length];
}
