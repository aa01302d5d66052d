/** A stretch in which nothing happened. */
export type Gap = { fromMs: number; toMs: number };

/** Thinking shorter than this is part of the typing's rhythm. */
export const IDLE_AFTER_MS = 6_000;
/** What is left of an idle stretch on either side when it is skipped, so that it is seen to be one. */
const IDLE_MARGIN_MS = 1_000;

/** The stretches to skip between `instants`, the round's start and its end. */
export function idleGaps(instants: readonly number[], endMs: number): Gap[] {
  const edges = [0, ...instants.toSorted((a, b) => a - b), endMs];
  return edges.flatMap((fromMs, index) => {
    const toMs = edges[index + 1] ?? fromMs;
    if (toMs - fromMs <= IDLE_AFTER_MS) return [];
    return [{ fromMs: fromMs + IDLE_MARGIN_MS, toMs: toMs - IDLE_MARGIN_MS }];
  });
}

/** Where a replay is after `elapsedMs` more of the watcher's time. */
export function advance(
  atMs: number,
  elapsedMs: number,
  options: { speed: number; gaps: Gap[]; endMs: number },
): number {
  let at = atMs;
  let rest = elapsedMs * options.speed;
  for (const { fromMs, toMs } of options.gaps) {
    if (toMs <= at) continue;
    const before = Math.max(0, fromMs - at);
    if (rest < before) break;
    rest -= before;
    at = toMs;
  }
  return Math.min(options.endMs, at + rest);
}
