// Mistake: a show may not begin in the minute in which another one ends.
function bestEvening(shows: [number, number, number, number][], swap: number): number {
  const totals = shows.map(() => 0);
  const events = shows.flatMap(([start, end], show) => [
    { at: start, order: 0, show },
    { at: end, order: 1, show },
    { at: end + swap, order: 2, show },
  ]);
  const ready = new Map<number, number>();
  let readyForAll = 0;
  for (const { order, show } of events.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    const [, , lens, pay] = shows[show];
    const own = ready.get(lens) ?? 0;
    if (order === 0) totals[show] = pay + Math.max(own, readyForAll);
    else if (order === 1) ready.set(lens, Math.max(own, totals[show]));
    else readyForAll = Math.max(readyForAll, totals[show]);
  }
  return readyForAll;
}
