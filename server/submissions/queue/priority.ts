import type { Purpose } from "#contract/judging/submission.ts";
import type { Crowd } from "../submission-store.ts";

/** BullMQ takes lower numbers first, and jobs without one (0) before all; this is the largest it knows. */
const NUMBERS = 2_097_151;
/** A run is waited for; a submission lets those of the next few seconds pass. */
const HEAD_START_S: Record<Purpose, number> = { run: 0, submit: 5 };
/** What each of its owner's open submissions costs a job, so that a flood takes turns with everybody's single ones. */
const OWN_S = 5;
/** Identities are free and addresses nearly so, but a whole class may sit behind one: this many of it count as one. */
const ADDRESS_SHARES = 4;

/**
 * A job's place is the instant it was made, later by what its owner and address have open already: the earliest goes
 * first, so that nobody starves, however many come. The numbers are seconds, and begin anew every 24 days; who waits at
 * that instant lets newcomers pass until the queue is short again.
 */
export function priorityOf(purpose: Purpose, { pending, ofAddress }: Crowd, createdAt: number): number {
  const crowd = pending + Math.floor(ofAddress / ADDRESS_SHARES);
  return 1 + ((Math.floor(createdAt / 1000) + HEAD_START_S[purpose] + OWN_S * crowd) % NUMBERS);
}
