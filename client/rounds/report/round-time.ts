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

/** `4:05`, or `1:04:05`: how far a round had come, in whole seconds that had passed. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = [hours > 0 ? String(minutes).padStart(2, "0") : String(minutes), String(seconds % 60).padStart(2, "0")];
  return hours > 0 ? [hours, ...rest].join(":") : rest.join(":");
}
