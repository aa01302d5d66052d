import type { RoundReport } from "#contract/round/report.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import { ownTime } from "./round-time.ts";

/** Something that happened in a round; `atMs` without pauses, `task` null where it concerns none. */
export type Mark = { atMs: number; task: number | null } & (
  | { kind: "phase"; phase: number }
  | { kind: "pause"; lengthMs: number }
  | { kind: "firstKey" }
  | { kind: "paste"; size: number }
  | { kind: "hint"; number: number }
  | { kind: "run"; id: string; verdict: Verdict | null; stopped: boolean; ownCases: number }
  | { kind: "submit"; id: string; verdict: Verdict | null; auto: boolean; late: boolean }
);

/** Everything that happened, in order. */
export function marksOf({ round, tasks }: RoundReport): Mark[] {
  const placed = ownTime(round);
  const phases = round.phaseLog.map(({ phase, at }): Mark => ({
    kind: "phase",
    task: null,
    phase,
    atMs: placed(at),
  }));
  const rests = round.pauses.map(({ at, until }): Mark => ({
    kind: "pause",
    task: null,
    atMs: placed(at),
    lengthMs: until - at,
  }));
  return [...phases, ...rests, ...tasks.flatMap(taskMarks)].toSorted((a, b) => a.atMs - b.atMs);
}

function taskMarks(report: RoundReport["tasks"][number]): Mark[] {
  const task = report.number;
  const first: Mark[] = report.firstKeyMs === null ? [] : [{ kind: "firstKey", task, atMs: report.firstKeyMs }];
  return [
    ...first,
    ...report.pastes.map(({ atMs, size }): Mark => ({ kind: "paste", task, atMs, size })),
    ...report.hints.map(({ atMs, number }): Mark => ({ kind: "hint", task, atMs, number })),
    ...report.submissions.map(({ atMs, id, purpose, verdict, stopped, auto, late, ownCases }): Mark =>
      purpose === "run"
        ? { kind: "run", task, atMs, id, verdict, stopped, ownCases }
        : { kind: "submit", task, atMs, id, verdict, auto, late },
    ),
  ];
}
