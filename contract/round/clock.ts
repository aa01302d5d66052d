/** The one clock of a round, for server, live page, report and replay. Instants are the server's, epoch milliseconds. */
export type RoundClock = {
  startedAt: number;
  /** Since when it is paused; null: it runs. */
  pausedAt: number | null;
  /** The pauses that are over, in order. */
  pauses: readonly Pause[];
  /** null or missing: not over. */
  endedAt?: number | null;
};
export type Pause = { at: number; until: number };

/** The round's own time at an instant: since the start, without the pauses, and no more after the end. */
export function activeMsAt({ startedAt, pausedAt, pauses, endedAt }: RoundClock, at: number): number {
  const until = Math.min(at, pausedAt ?? at, endedAt ?? at);
  const paused = pauses.reduce((sum, pause) => sum + Math.max(0, Math.min(pause.until, until) - pause.at), 0);
  return Math.max(0, until - startedAt - paused);
}

/** All pauses that are over. */
export function pausedMs({ pauses }: Pick<RoundClock, "pauses">): number {
  return pauses.reduce((sum, { at, until }) => sum + until - at, 0);
}

/** The round's own time in each of `count` phases up to an instant, however often they were entered. */
export function phaseTimes(
  clock: RoundClock,
  phaseLog: readonly { phase: number; at: number }[],
  count: number,
  now: number,
): number[] {
  const taken = Array.from({ length: count }, () => 0);
  phaseLog.forEach(({ phase, at }, index) => {
    const until = phaseLog[index + 1]?.at ?? now;
    taken[phase] = (taken[phase] ?? 0) + Math.max(0, activeMsAt(clock, until) - activeMsAt(clock, at));
  });
  return taken;
}

/** How far inside of a pause an instant lies, in milliseconds; 0 where the clock ran. */
export function pausedFor({ pausedAt, pauses }: RoundClock, at: number): number {
  const over = pauses.reduce((most, pause) => Math.max(most, Math.min(at - pause.at, pause.until - at)), 0);
  return Math.max(over, pausedAt === null ? 0 : at - pausedAt);
}

/** Lengths in whole seconds that come to the whole seconds of their sum, none off by a second or more. */
export function wholeSeconds(lengthsMs: readonly number[]): number[] {
  let passedMs = 0;
  return lengthsMs.map((ms) => {
    const before = Math.floor(passedMs / 1_000);
    passedMs += ms;
    return Math.floor(passedMs / 1_000) - before;
  });
}
