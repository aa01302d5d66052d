import type { Film } from "./scene.ts";

/** Bars of a lane: fine enough to see a pause of half a minute in 45. */
const BINS = 120;

/** How much a task's documents were changed over the round, as shares of its busiest moment. */
export function activityOf(film: Film, task: number, bins = BINS): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const fold of film.folds.get(task) ?? []) {
    for (const atMs of fold.instants) {
      const bin = Math.min(bins - 1, Math.floor((atMs / Math.max(1, film.endMs)) * bins));
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
  }
  const most = Math.max(1, ...counts);
  return counts.map((count) => count / most);
}
