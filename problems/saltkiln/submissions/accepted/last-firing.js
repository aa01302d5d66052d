/**
 * @param {number[]} gains
 * @param {number} burn
 * @param {number} rest
 * @param {number} lighting
 * @returns {number}
 */
function bestSeason(gains, burn, rest, lighting) {
  /** best[days]: the best result of the first so many days. */
  const best = [0];
  gains.forEach((_, day) => {
    let most = best[day];
    let profit = -lighting;
    for (let first = day; first >= 0 && day - first < burn; first--) {
      profit += gains[first];
      most = Math.max(most, profit + best[Math.max(0, first - rest)]);
    }
    best.push(most);
  });
  return best[gains.length];
}
