import type { ShownText } from "#contract/localized.ts";
import type { RoundPlan } from "#contract/round/plan.ts";
import type { Round, RoundTask } from "#contract/round/round.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import type { StoredRound } from "./store/round-store.ts";
import { hintsOf, isOver, runsOf, stateOf } from "./decide.ts";
import { deadlineOf, type RoundState } from "./reduce.ts";

export type ViewParts = {
  problems: ReadonlyMap<string, ServedProblem>;
  documents: { task: number; language: string; version: number }[];
  /** By task. */
  notesRevisions: ReadonlyMap<number, number>;
  now: number;
};

/** A round as its candidate may see it, picked field by field. */
export function viewOf(round: StoredRound, parts: ViewParts): Round {
  const { plan } = round;
  const state = stateOf(round, parts.now);
  const begun = "startedAt" in state ? state : null;
  return {
    id: round.id,
    preset: plan.preset,
    title: plan.title,
    status: state.status,
    settings: plan.settings,
    rules: plan.rules,
    phases: plan.phases,
    alarms: plan.alarms,
    tasks: plan.tasks.map((_, index) => taskView(plan, index + 1, state, parts)),
    createdAt: round.createdAt,
    startedAt: begun?.startedAt ?? null,
    deadlineAt: deadlineOf(plan, state),
    pausedAt: begun?.pausedAt ?? null,
    pauses: begun?.pauses ?? [],
    phaseLog: begun?.phaseLog ?? [],
    endedAt: isOver(state) ? state.endedAt : null,
    endReason: isOver(state) ? state.endReason : null,
    closed: isOver(state) && state.closed,
    now: parts.now,
  };
}

/** A task's name; before the start it is a secret. */
export function taskTitle(
  plan: RoundPlan,
  number: number,
  problems: ReadonlyMap<string, ServedProblem>,
): ShownText | null {
  const task = plan.tasks[number - 1];
  if (task === undefined) return null;
  return task.kind === "card" ? task.card.topic : (problems.get(task.problem)?.name ?? { en: task.problem });
}

function taskView(plan: RoundPlan, number: number, state: RoundState, parts: ViewParts): RoundTask {
  const task = plan.tasks[number - 1];
  const begun = "startedAt" in state;
  const problem = begun && task?.kind === "problem" ? task.problem : null;
  const submissions = begun ? state.submissions.filter((line) => line.task === number) : [];
  return {
    number,
    kind: task?.kind ?? "card",
    title: begun ? taskTitle(plan, number, parts.problems) : null,
    problem,
    submissions: submissions.map(({ id, purpose, at, verdict, stopped, auto, late, ownCases }) => ({
      id,
      purpose,
      createdAt: at,
      verdict,
      stopped,
      auto,
      late,
      ownCases,
    })),
    hintsTaken: hintsOf(state, number),
    hintCount: problem === null ? 0 : (parts.problems.get(problem)?.hints.length ?? 0),
    runsUsed: runsOf(state, number),
    versions: Object.fromEntries(
      parts.documents
        .filter((document) => document.task === number)
        .map(({ language, version }) => [language, version]),
    ),
    notesRevision: parts.notesRevisions.get(number) ?? 0,
  };
}
