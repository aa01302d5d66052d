import { PENDING_LIMIT, SOURCE_LIMIT_BYTES } from "#contract/judging/limits.ts";
import type { RoundAction } from "#contract/round/round.ts";
import type { Submission } from "#contract/judging/submission.ts";
import type { Decision, DecisionBasis, StoredDraft, StoredRound } from "./store/round-store.ts";
import type { Refusal } from "../http/http-failure.ts";
import type { Crowd } from "../submissions/submission-store.ts";
import { deadlineOf, fold, reduce, type RoundState } from "./reduce.ts";

export const OVER: Refusal = {
  code: "roundEnded",
  detail: "The round is over, and what comes later does not count. Go on with the problem as practice.",
};
const NOT_STARTED: Refusal = { code: "roundNotStarted", detail: "The round has not begun. Start its clock first." };

const TOO_MANY: Refusal = {
  code: "tooManyPending",
  detail: `${PENDING_LIMIT} of your submissions wait already; let one be judged first.`,
};

/** The server's instant for the next event: never before the last one, even where the system's clock was set back. */
function stamp({ events }: StoredRound, now: number): number {
  return events.reduce((latest, { at, kind }) => (kind === "judged" ? latest : Math.max(latest, at)), now);
}

export function stateOf(round: StoredRound, now: number): RoundState {
  return fold(round.plan, round.events, now);
}

/** `documents`: what stands in the editors when the clock starts. */
export function decideAction(
  round: StoredRound,
  action: RoundAction,
  documents: StoredDraft[],
  now: number,
): Decision<Refusal | null> {
  if (round.events.some(({ id }) => id === action.id)) return { value: null };
  const at = stamp(round, now);
  const before = stateOf(round, at);
  const refusal = refuseAction(round, before, action);
  if (refusal !== null) return { value: refusal };
  const event = { ...action, at };
  const after = reduce(round.plan, before, event);
  return {
    value: null,
    events: [event],
    ...(action.kind === "start" && { documents, status: "running" as const }),
    ...(action.kind === "abandon" && { status: "abandoned" as const }),
    ...(action.kind === "end" && { status: "closing" as const }),
    // An end by hand closes at once: the deadline that it brings forward is now.
    deadlineAt: action.kind === "end" ? at : deadlineOf(round.plan, after),
  };
}

export function decideSubmission(
  round: StoredRound,
  { pending, ofAddress, openRuns }: DecisionBasis,
  { submission, task, address }: { submission: Omit<Submission, "createdAt">; task: number; address: string | null },
  now: number,
): Decision<Refusal | ({ submission: Submission; replaced: string[] } & Crowd)> {
  const at = stamp(round, now);
  const state = stateOf(round, at);
  const refusal = refuseWork(state);
  if (refusal !== null) return { value: refusal };
  // A newer run replaces the open one. A submission replaces nothing.
  const replaced = submission.purpose === "run" ? openRuns.filter((run) => run.task === task).map(({ id }) => id) : [];
  const { runLimit } = round.plan.rules;
  if (submission.purpose === "run" && runLimit !== null && runsOf(state, task) >= runLimit) {
    return {
      value: { code: "runsUsedUp", detail: `This round allows ${runLimit} runs of a task. Submit when you are sure.` },
    };
  }
  if (pending - replaced.length >= PENDING_LIMIT) return { value: TOO_MANY };
  const accepted = { ...submission, createdAt: at };
  return {
    value: { submission: accepted, replaced, pending: pending - replaced.length, ofAddress },
    submissions: [{ submission: accepted, task, auto: false, late: false, address }],
    stops: { ids: replaced, stop: { at, reason: "replaced" } },
  };
}

/** Code that arrived after the end. It is judged, once a task, and marked. */
export function decideLate(
  round: StoredRound,
  { pending, ofAddress }: DecisionBasis,
  { submission, task, address }: { submission: Omit<Submission, "createdAt">; task: number; address: string | null },
  now: number,
): Decision<Refusal | ({ submission: Submission | null } & Crowd)> {
  const createdAt = stamp(round, now);
  const state = stateOf(round, createdAt);
  if (!isOver(state) || !state.closed) {
    return { value: { code: "roundNotOver", detail: "What arrives now still counts; nothing is late yet." } };
  }
  const before = state.submissions.find((line) => line.late && line.task === task);
  if (before?.id === submission.id) return { value: { submission: null, pending, ofAddress } };
  if (before !== undefined) {
    const detail = `Late code of task ${task} was judged already. Go on with the problem as practice.`;
    return { value: { code: "lateUsedUp", detail } };
  }
  if (pending >= PENDING_LIMIT) return { value: TOO_MANY };
  const accepted = { ...submission, createdAt };
  return {
    value: { submission: accepted, pending, ofAddress },
    submissions: [{ submission: accepted, task, auto: false, late: true, address }],
  };
}

/** `number`: of the hint that is wanted; one that was taken is given again. `count`: how many the problem has. */
export function decideHint(
  round: StoredRound,
  { task, number, count, id }: { task: number; number: number; count: number; id: string },
  now: number,
): Decision<Refusal | { taken: number }> {
  const at = stamp(round, now);
  const state = stateOf(round, at);
  const refusal = refuseWork(state);
  if (refusal !== null) return { value: refusal };
  const taken = hintsOf(state, task);
  if (number <= taken) return { value: { taken } };
  if (!round.plan.rules.hints.allowed) return noHint("This round has no hints; they are given after it.");
  if (number > count) return noHint(`The problem has ${count} hints.`);
  if (number > taken + 1) return noHint(`Hints come one at a time; the next is hint ${taken + 1}.`);
  return { value: { taken: number }, events: [{ id, at, kind: "hint", task, number }] };
}

/** Submits the last draft of every task that differs from its last submission, once the round is over. */
export function decideClose(
  round: StoredRound,
  { documents, sources }: DecisionBasis,
  now: number,
  newId: () => string,
): Decision<Submission[]> {
  const state = stateOf(round, stamp(round, now));
  if (state.status !== "settling" || state.closed) return { value: [] };
  const createdAt = state.endedAt;
  const submissions = round.plan.tasks.flatMap((planned, index) => {
    const task = index + 1;
    const draft = lastDraft(documents, task);
    const last = sources.findLast((source) => source.task === task);
    if (planned.kind !== "problem" || draft === null) return [];
    if (last?.language === draft.language && last.source === draft.text) return [];
    const { language, text: source } = draft;
    const fixed = { purpose: "submit" as const, ownCases: [], onlyCase: null, judgement: null, stop: null };
    const submission: Submission = { id: newId(), problem: planned.problem, language, source, createdAt, ...fixed };
    return [{ submission, task, auto: true, late: false, address: null }];
  });
  return {
    value: submissions.map(({ submission }) => submission),
    submissions,
    events: [{ id: newId(), at: createdAt, kind: "closed" }],
    status: "over",
    deadlineAt: null,
  };
}

/** Those that were stopped or replaced count too: how far one came tells something, and that must not be had for free. */
export function runsOf(state: RoundState, task: number): number {
  return "submissions" in state
    ? state.submissions.filter((line) => line.task === task && line.purpose === "run").length
    : 0;
}

export function hintsOf(state: RoundState, task: number): number {
  return "hints" in state ? state.hints.filter((hint) => hint.task === task).length : 0;
}

export function isOver(state: RoundState): state is Extract<RoundState, { endedAt: number }> {
  return state.status === "settling" || state.status === "finished";
}

/** Whether the last draft is longer than a source may be. */
export function isTooLong(documents: StoredDraft[], task: number): boolean {
  const written = lastWritten(documents, task);
  return written !== null && Buffer.byteLength(written.text) > SOURCE_LIMIT_BYTES;
}

/** The draft in the language last worked in; null where nothing was written, or too much to be judged. */
function lastDraft(documents: StoredDraft[], task: number): StoredDraft | null {
  return isTooLong(documents, task) ? null : lastWritten(documents, task);
}

function lastWritten(documents: StoredDraft[], task: number): StoredDraft | null {
  const touched = documents.filter((document) => document.task === task && document.editedAt !== null);
  const newest = touched.toSorted((a, b) => (b.editedAt ?? 0) - (a.editedAt ?? 0))[0];
  if (newest === undefined || newest.text.trim() === "" || newest.text === newest.base) return null;
  return newest.text.includes("\0") ? null : newest;
}

function noHint(detail: string): Decision<Refusal> {
  return { value: { code: "hintRefused", detail } };
}

function refuse(detail: string): Refusal {
  return { code: "actionRefused", detail };
}

function refuseWork(state: RoundState): Refusal | null {
  switch (state.status) {
    case "ready":
      return NOT_STARTED;
    case "abandoned":
    case "settling":
    case "finished":
      return OVER;
    case "running":
      return state.pausedAt === null ? null : refuse("The round is paused. Resume it first.");
  }
}

function refuseAction({ plan }: StoredRound, state: RoundState, action: RoundAction): Refusal | null {
  if (isOver(state) || state.status === "abandoned") return OVER;
  switch (action.kind) {
    case "start":
      return state.status === "ready" ? null : refuse("The round's clock runs already.");
    case "abandon":
      return state.status === "ready" ? null : refuse("The round has begun; end it instead.");
    case "pause":
      if (state.status === "ready") return NOT_STARTED;
      if (plan.rules.mode === "strict") return refuse("A strict round can't be paused.");
      return state.pausedAt === null ? null : refuse("The round is paused already.");
    case "resume":
      if (state.status === "ready") return NOT_STARTED;
      return state.pausedAt === null ? refuse("The round is not paused.") : null;
    case "enterPhase":
      if (state.status === "ready") return NOT_STARTED;
      return action.phase < plan.phases.length ? null : refuse(`The round has ${plan.phases.length} phases.`);
    case "end":
      return state.status === "ready" ? NOT_STARTED : null;
  }
}
