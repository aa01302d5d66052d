import { activeMsAt, phaseTimes } from "#contract/round/clock.ts";
import { roundBudgetMs, type RoundPlan } from "#contract/round/plan.ts";
import { UNRATED, type RoundReport, type RoundSummary, type TaskReport } from "#contract/round/report.ts";
import type { Round, TaskNotes } from "#contract/round/round.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import type { Recorded, StoredDraft, StoredRound } from "./store/round-store.ts";
import { isOver, isTooLong, stateOf } from "./decide.ts";
import type { RoundState } from "./reduce.ts";
import { taskTitle } from "./view.ts";

export const NO_NOTES: TaskNotes = { notes: "", scratch: "", statedTime: "", statedSpace: "", rating: null };

type Over = Extract<RoundState, { endedAt: number }>;
type Problems = ReadonlyMap<string, ServedProblem>;

export type ReportParts = {
  /** The round as its candidate sees it. */
  view: Round;
  problems: Problems;
  recordings: Recorded[];
  documents: StoredDraft[];
  notes: ReadonlyMap<number, { notes: TaskNotes }>;
};

/** What became of a round; null while it is not over. */
export function reportOf(round: StoredRound, parts: ReportParts): RoundReport | null {
  const state = stateOf(round, parts.view.now);
  if (!isOver(state)) return null;
  return {
    round: parts.view,
    activeMs: activeMsAt(state, state.endedAt),
    phases: phasesOf(round.plan, state),
    tasks: round.plan.tasks.map((_, index) => taskReport(round.plan, index + 1, state, parts)),
    rating: round.rating ?? UNRATED,
  };
}

/** A line of the list; figures only of a round that is over. */
export function summaryOf(round: StoredRound, problems: Problems, now: number): RoundSummary {
  const state = stateOf(round, now);
  const { id, createdAt, plan } = round;
  const over = isOver(state) ? state : null;
  return {
    id,
    preset: plan.preset,
    title: plan.title,
    status: state.status,
    createdAt,
    startedAt: "startedAt" in state ? state.startedAt : null,
    activeMs: over === null ? null : activeMsAt(over, over.endedAt),
    phases: over === null ? [] : phasesOf(plan, over),
    tasks: over === null ? [] : plan.tasks.map((_, index) => outcome(plan, index + 1, over, problems)),
    rating: round.rating ?? UNRATED,
  };
}

function phasesOf(plan: RoundPlan, state: Over): RoundReport["phases"] {
  const taken = phaseTimes(state, state.phaseLog, plan.phases.length, state.endedAt);
  const timed = roundBudgetMs(plan) !== null;
  return plan.phases.map(({ title, budgetMs }, index) => ({
    title,
    budgetMs: timed ? budgetMs : 0,
    takenMs: taken[index] ?? 0,
  }));
}

function outcome(plan: RoundPlan, number: number, state: Over, problems: Problems) {
  const task = plan.tasks[number - 1];
  const problem = task?.kind === "problem" ? task.problem : null;
  const found = problem === null ? undefined : problems.get(problem);
  const submits = state.submissions.filter((line) => line.task === number && line.purpose === "submit" && !line.late);
  const accepted = submits.find(({ verdict }) => verdict === "AC");
  const before = accepted?.at ?? Infinity;
  const hints = state.hints.filter((hint) => hint.task === number && hint.at <= before);
  return {
    number,
    title: taskTitle(plan, number, problems) ?? { en: "" },
    problem,
    techniques: found?.techniques ?? [],
    firstAcceptedMs: accepted === undefined ? null : activeMsAt(state, accepted.at),
    hintCostMs: hints.length * plan.rules.hints.costMs,
    // What the clock submitted was no attempt; a judge's error and a compile error say nothing about the idea.
    wrongAttempts: submits.filter(({ verdict, at, auto }) => !auto && at < before && isWrong(verdict)).length,
  };
}

function isWrong(verdict: Over["submissions"][number]["verdict"]): boolean {
  return verdict !== null && verdict !== "AC" && verdict !== "JE" && verdict !== "CE";
}

function taskReport(plan: RoundPlan, number: number, state: Over, parts: ReportParts): TaskReport {
  const task = plan.tasks[number - 1];
  const base = outcome(plan, number, state, parts.problems);
  const problem = base.problem === null ? null : (parts.problems.get(base.problem) ?? null);
  const submissions = state.submissions.filter((line) => line.task === number);
  const firstSubmit = submissions.find(({ purpose }) => purpose === "submit")?.at ?? Infinity;
  const firstRun = submissions.find(({ purpose }) => purpose === "run")?.at ?? null;
  const changes = parts.recordings
    .filter((recorded) => recorded.task === number)
    .flatMap((recorded) => recorded.changes);
  const activeAt = (ms: number): number => activeMsAt(state, state.startedAt + ms);
  const keys = changes.map(([at]) => at);
  const notes = parts.notes.get(number)?.notes ?? NO_NOTES;
  return {
    ...base,
    card: task?.kind === "card" ? task.card : null,
    difficulty: problem?.difficulty ?? null,
    firstKeyMs: keys.length === 0 ? null : activeAt(keys.reduce((least, at) => Math.min(least, at))),
    firstRunMs: firstRun === null ? null : activeMsAt(state, firstRun),
    hints: state.hints
      .filter((hint) => hint.task === number)
      .map((hint) => ({ number: hint.number, atMs: activeMsAt(state, hint.at) })),
    ownTests: submissions
      .filter(({ purpose, at }) => purpose === "run" && at < firstSubmit)
      .reduce((most, { ownCases }) => Math.max(most, ownCases), 0),
    submissions: submissions.map(({ id, purpose, at, verdict, stopped, auto, late, ownCases }) => ({
      id,
      purpose,
      createdAt: at,
      verdict,
      stopped,
      auto,
      late,
      ownCases,
      atMs: activeMsAt(state, at),
    })),
    pastes: changes
      .filter(([, , , , kind]) => kind === 1)
      .map(([at, , , inserted]) => ({ atMs: activeAt(at), size: inserted.length })),
    stated: { time: notes.statedTime, space: notes.statedSpace },
    target: problem?.complexity ?? null,
    notes,
    draftTooLong: isTooLong(parts.documents, number),
    editorial: problem?.editorial ?? null,
  };
}
