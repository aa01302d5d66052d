import type { JudgeProgress } from "#contract/judging/judge-job.ts";
import { HIDDEN_STEPS, type Limits } from "#contract/judging/limits.ts";

/** Faster updates cannot be read, and each costs a Redis command. */
const PROGRESS_INTERVAL_MS = 100;

/** That a hidden case ended is told no finer than its time: by its instant progress says how long the case took. */
export function progressIntervalMs({ cpuTimeLimitMs }: Limits): number {
  return Math.max(PROGRESS_INTERVAL_MS, cpuTimeLimitMs / HIDDEN_STEPS);
}

/**
 * Passes progress on, at most one every interval and one at a time; none in the first, for that a job has begun is
 * known without. A report that fails is lost: it only informs, and
 * whether the job itself is still ours is decided when it ends.
 */
export function throttledProgress(
  report: (progress: JudgeProgress) => Promise<void>,
  now: () => number,
  intervalMs = PROGRESS_INTERVAL_MS,
): (progress: JudgeProgress) => void {
  let reportedAt = now();
  let underWay = false;
  return (progress) => {
    if (underWay || now() - reportedAt < intervalMs) return;
    reportedAt = now();
    underWay = true;
    const ended = () => {
      underWay = false;
    };
    report(progress).then(ended, ended);
  };
}
