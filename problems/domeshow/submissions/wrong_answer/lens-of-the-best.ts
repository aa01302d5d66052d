// Mistake: keeps the best evening only, with its last lens, and forgets a slightly worse one with the right lens.
function bestEvening(shows: [number, number, number, number][], swap: number): number {
  const totals = shows.map(() => 0);
  const events = shows.flatMap(([start, end], show) => [
    { at: end, order: 0, show },
    { at: end + swap, order: 1, show },
    { at: start, order: 2, show },
  ]);
  let [best, lensOfBest, rested] = [0, 0, 0];
  for (const { order, show } of events.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    const [, , lens, pay] = shows[show];
    if (order === 0 && totals[show] > best) [best, lensOfBest] = [totals[show], lens];
    else if (order === 1) rested = Math.max(rested, totals[show]);
    else if (order === 2) totals[show] = pay + (lens === lensOfBest ? best : rested);
  }
  return best;
}
