/**
 * Tries every set of shows.
 * @param {[number, number, number, number][]} shows
 * @param {number} swap
 * @returns {number}
 */
function bestEvening(shows, swap) {
  const sorted = [...shows].sort((a, b) => a[0] - b[0]);
  let best = 0;
  for (let set = 0; set < 2 ** sorted.length; set++) {
    const chosen = sorted.filter((_, i) => Math.floor(set / 2 ** i) % 2 === 1);
    const possible = chosen.every(([start, , lens], i) => {
      if (i === 0) return true;
      const [, end, before] = chosen[i - 1];
      return start - end >= (before === lens ? 0 : swap);
    });
    if (possible)
      best = Math.max(
        best,
        chosen.reduce((sum, show) => sum + show[3], 0),
      );
  }
  return best;
}
