import type { RoundReport } from "#contract/round/report.ts";

type Pauses = RoundReport["pauses"];

/** An instant since the round's start, in milliseconds, without the pauses before it. */
export function withoutPauses(sinceStartMs: number, pauses: Pauses): number {
  let pausedMs = 0;
  for (const { atMs, lengthMs } of pauses) {
    const begunMs = atMs + pausedMs;
    if (sinceStartMs <= begunMs) break;
    pausedMs += Math.min(lengthMs, sinceStartMs - begunMs);
  }
  return sinceStartMs - pausedMs;
}

/** `4:05`, or `1:04:05`: how far a round had come, in whole seconds that had passed. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = [hours > 0 ? String(minutes).padStart(2, "0") : String(minutes), String(seconds % 60).padStart(2, "0")];
  return hours > 0 ? [hours, ...rest].join(":") : rest.join(":");
}
