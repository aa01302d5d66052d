import type { Purpose } from "#contract/submission.ts";

/** First number of each class; BullMQ takes lower numbers first, and jobs without one (0) before all. */
const FIRST: Record<Purpose, number> = { run: 1, submit: 1_000 };

/**
 * A job's place: runs before submissions, and within each the job of whoever has fewer waiting, so that one person's
 * flood takes turns with everybody else's single job. `pending`: the owner's jobs that wait already.
 */
export function priorityOf(purpose: Purpose, pending: number): number {
  return FIRST[purpose] + Math.min(pending, FIRST.submit - FIRST.run - 1);
}
