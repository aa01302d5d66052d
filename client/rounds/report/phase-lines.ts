import { wholeSeconds } from "#contract/round/clock.ts";
import type { RoundReport } from "#contract/round/report.ts";
import { elapsedText } from "../../ui/elapsed-text.ts";

type Phase = RoundReport["phases"][number];

/** A row of the phases' table, as it is shown. */
export type PhaseLine = { taken: string; planned: string; difference: string; late: boolean };

/**
 * What each phase took against its budget, and all of them. Every figure is computed from the figures shown, so that
 * rows and columns agree to the second.
 */
export function phaseLines(phases: readonly Phase[]): { lines: PhaseLine[]; total: PhaseLine } {
  const taken = wholeSeconds(phases.map(({ takenMs }) => takenMs));
  const planned = wholeSeconds(phases.map(({ budgetMs }) => budgetMs));
  return {
    lines: phases.map((_, index) => lineOf(taken[index] ?? 0, planned[index] ?? 0)),
    total: lineOf(sum(taken), sum(planned)),
  };
}

function lineOf(taken: number, planned: number): PhaseLine {
  const seconds = taken - planned;
  const sign = seconds > 0 ? "+" : seconds < 0 ? "−" : "";
  return {
    taken: text(taken),
    planned: text(planned),
    difference: `${sign}${text(Math.abs(seconds))}`,
    late: seconds > 0,
  };
}

function text(seconds: number): string {
  return elapsedText(seconds * 1_000);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
