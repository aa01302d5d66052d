/** The greatest pay of an evening that is over by some minute, for rising minutes. */
type Evenings = { ends: number[]; pays: number[] };

function bestEvening(shows: [number, number, number, number][], swap: number): number {
  const all: Evenings = { ends: [], pays: [] };
  const byLens = new Map<number, Evenings>();
  for (const [start, end, lens, pay] of shows.toSorted((a, b) => a[1] - b[1])) {
    const same = byLens.get(lens) ?? { ends: [], pays: [] };
    byLens.set(lens, same);
    const total = pay + Math.max(bestBy(same, start), bestBy(all, start - swap));
    for (const evenings of [all, same]) {
      evenings.pays.push(Math.max(total, bestBy(evenings, end)));
      evenings.ends.push(end);
    }
  }
  return bestBy(all, Infinity);
}

function bestBy({ ends, pays }: Evenings, minute: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ends[middle] <= minute) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : pays[low - 1];
}
