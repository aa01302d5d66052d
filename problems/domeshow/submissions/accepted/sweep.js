/**
 * Goes through the evening once; nothing is looked up by time.
 * @param {[number, number, number, number][]} shows
 * @param {number} swap
 * @returns {number}
 */
function bestEvening(shows, swap) {
  const totals = new Float64Array(shows.length);
  // What happens in a minute: a show's end counts for its own lens, `swap` minutes later for all, and before any start.
  const events = shows.flatMap(([start, end], show) => [
    { at: end, order: 0, show },
    { at: end + swap, order: 1, show },
    { at: start, order: 2, show },
  ]);
  events.sort((a, b) => a.at - b.at || a.order - b.order);
  /** @type {Map<number, number>} */
  const ready = new Map();
  let readyForAll = 0;
  for (const { order, show } of events) {
    const [, , lens, pay] = shows[show];
    const own = ready.get(lens) ?? 0;
    if (order === 0) ready.set(lens, Math.max(own, totals[show]));
    else if (order === 1) readyForAll = Math.max(readyForAll, totals[show]);
    else totals[show] = pay + Math.max(own, readyForAll);
  }
  return readyForAll;
}
