// Right, but works the same rest of the season out again and again.
function bestSeason(gains: number[], burn: number, rest: number, lighting: number): number {
  const from = (day: number): number => {
    if (day >= gains.length) return 0;
    let best = from(day + 1);
    let profit = -lighting;
    for (let last = day; last < gains.length && last - day < burn; last++) {
      profit += gains[last];
      best = Math.max(best, profit + from(last + 1 + rest));
    }
    return best;
  };
  return from(0);
}
