import type { JudgeProgress } from "#contract/judge-job.ts";

/** Faster than this nobody can read, and every one is a command to Redis. */
const PROGRESS_INTERVAL_MS = 100;

/**
 * Passes progress on, at most one every interval and one at a time; none in the first, for that a job has begun is
 * known without. A report that fails is lost: it only informs, and
 * whether the job itself is still ours is decided when it ends.
 */
export function throttledProgress(
  report: (progress: JudgeProgress) => Promise<void>,
  now: () => number,
): (progress: JudgeProgress) => void {
  let reportedAt = now();
  let underWay = false;
  return (progress) => {
    if (underWay || now() - reportedAt < PROGRESS_INTERVAL_MS) return;
    reportedAt = now();
    underWay = true;
    const ended = () => {
      underWay = false;
    };
    report(progress).then(ended, ended);
  };
}
