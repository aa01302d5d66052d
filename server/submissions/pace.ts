import type { QueueEvent } from "./queue/judge-queue.ts";

/** How fast a queue moves, measured while it moves; what waits is told how long that may take. */
export type Pace = {
  heard(event: QueueEvent): void;
  /** Until a host is free for the job before which `ahead` others go; null while nothing was measured. */
  waitMs(lane: QueueEvent["lane"], ahead: number): number | null;
};

/** Enough for a mean, and few enough that it follows what the queue does now. */
const KEPT = 16;
/** Jobs whose end is never heard must not fill the memory. */
const BEGUN_KEPT = 10_000;

/** A host becomes free whenever a job leaves it. Idle time is no part of an interval: it begins with the job at the latest. */
export function openPace(now: () => number): Pace {
  const begun = new Map<string, number>();
  const lanes = {
    short: { leftAt: -Infinity, intervals: new Array<number>() },
    long: { leftAt: -Infinity, intervals: new Array<number>() },
  };
  return {
    heard: ({ kind, submissionId, lane }) => {
      const at = now();
      if (kind === "active") {
        if (begun.size >= BEGUN_KEPT) begun.clear();
        begun.set(submissionId, at);
      }
      if (kind !== "completed" && kind !== "failed" && kind !== "setAside") return;
      const moves = lanes[lane];
      const since = Math.max(moves.leftAt, begun.get(submissionId) ?? -Infinity);
      begun.delete(submissionId);
      if (Number.isFinite(since)) moves.intervals = [...moves.intervals, at - since].slice(-KEPT);
      moves.leftAt = at;
    },
    waitMs: (lane, ahead) => {
      const { intervals, leftAt } = lanes[lane];
      if (intervals.length === 0) return null;
      const mean = intervals.reduce((sum, each) => sum + each, 0) / intervals.length;
      // Part of the first interval is over, but never all of it: the host is not free yet.
      const over = Math.min(mean, now() - leftAt);
      return Math.round((ahead + 1) * mean - over);
    },
  };
}
