import type { RoundReport } from "#contract/round/report.ts";
import type { Verdict } from "#contract/verdict.ts";
import { withoutPauses } from "./round-time.ts";

/** Something that happened in a round; `atMs` without pauses, `task` null where it concerns none. */
export type Mark = { atMs: number; task: number | null } & (
  | { kind: "phase"; phase: number }
  | { kind: "pause"; lengthMs: number }
  | { kind: "firstKey" }
  | { kind: "paste"; size: number }
  | { kind: "hint"; number: number }
  | { kind: "run"; id: string; verdict: Verdict | null; ownCases: number }
  | { kind: "submit"; id: string; verdict: Verdict | null; auto: boolean }
);

/** Everything that happened, in order. */
export function marksOf({ round, pauses, tasks }: RoundReport): Mark[] {
  const startedAt = round.startedAt ?? round.createdAt;
  const phases = round.phaseLog.map(({ phase, at }): Mark => ({
    kind: "phase",
    task: null,
    phase,
    atMs: withoutPauses(at - startedAt, pauses),
  }));
  const rests = pauses.map(({ atMs, lengthMs }): Mark => ({ kind: "pause", task: null, atMs, lengthMs }));
  return [...phases, ...rests, ...tasks.flatMap(taskMarks)].toSorted((a, b) => a.atMs - b.atMs);
}

function taskMarks(report: RoundReport["tasks"][number]): Mark[] {
  const task = report.number;
  const first: Mark[] = report.firstKeyMs === null ? [] : [{ kind: "firstKey", task, atMs: report.firstKeyMs }];
  return [
    ...first,
    ...report.pastes.map(({ atMs, size }): Mark => ({ kind: "paste", task, atMs, size })),
    ...report.hints.map(({ atMs, number }): Mark => ({ kind: "hint", task, atMs, number })),
    ...report.submissions.map(({ atMs, id, purpose, verdict, auto, ownCases }): Mark =>
      purpose === "run"
        ? { kind: "run", task, atMs, id, verdict, ownCases }
        : { kind: "submit", task, atMs, id, verdict, auto },
    ),
  ];
}
