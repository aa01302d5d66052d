import { activeMsAt, phaseTimes } from "#contract/round/clock.ts";
import type { Round } from "#contract/round/round.ts";
import { roundBudgetMs } from "#contract/round/plan.ts";

/** A round's times at an instant of the server's clock, in milliseconds. */
export type RoundTimes = {
  /** null: untimed. Never negative. */
  leftMs: number | null;
  /** The round's own time, without pauses. */
  activeMs: number;
  /** Index of the phase the candidate is in. */
  phase: number;
  /** Own time spent in each phase so far. */
  takenMs: number[];
};

export function timesAt(round: Round, now: number): RoundTimes {
  const { startedAt, phases, phaseLog, deadlineAt } = round;
  const budgetMs = roundBudgetMs(round);
  if (startedAt === null) return { leftMs: budgetMs, activeMs: 0, phase: 0, takenMs: phases.map(() => 0) };
  const clock = { ...round, startedAt };
  const until = Math.max(startedAt, Math.min(now, deadlineAt ?? now));
  const activeMs = activeMsAt(clock, until);
  return {
    leftMs: budgetMs === null ? null : Math.max(0, budgetMs - activeMs),
    activeMs,
    phase: phaseLog.at(-1)?.phase ?? 0,
    takenMs: phaseTimes(clock, phaseLog, phases.length, until),
  };
}

/** `12:05`, or `1:02:05` from an hour on; begun seconds count as whole ones, so that 0:00 means over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Alarms that have gone off between two looks, oldest first. */
export function alarmsBetween<A extends { afterMs: number }>(alarms: A[], fromMs: number, toMs: number): A[] {
  return alarms.filter(({ afterMs }) => afterMs > fromMs && afterMs <= toMs).toSorted((a, b) => a.afterMs - b.afterMs);
}
