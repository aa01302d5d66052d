// Mistake: plain weighted interval scheduling, without the time for changing the lens.
function bestEvening(shows: [number, number, number, number][], _swap: number): number {
  const events = shows.flatMap(([start, end], show) => [
    { at: end, order: 0, show },
    { at: start, order: 1, show },
  ]);
  const totals = shows.map(() => 0);
  let best = 0;
  for (const { order, show } of events.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    if (order === 0) best = Math.max(best, totals[show]);
    else totals[show] = best + shows[show][3];
  }
  return best;
}
