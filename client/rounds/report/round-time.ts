import { activeMsAt } from "#contract/round/clock.ts";
import type { Round } from "#contract/round/round.ts";

/**
 * A round's own time at an instant, in milliseconds: without the pauses. Before the start it is negative, and after the
 * end it goes on, so that what was still caught there can be told from what happened in the round.
 */
export function ownTime({ startedAt, createdAt, pauses }: Pick<Round, "startedAt" | "createdAt" | "pauses">) {
  const begunAt = startedAt ?? createdAt;
  const clock = { startedAt: begunAt, pausedAt: null, pauses };
  return (at: number): number => (at < begunAt ? at - begunAt : activeMsAt(clock, at));
}
