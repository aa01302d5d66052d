import { pausedMs, type Pause } from "#contract/round/clock.ts";
import type { EndReason } from "#contract/round/round.ts";
import { roundBudgetMs, type RoundPlan } from "#contract/round/plan.ts";
import type { RoundEvent, SubmittedTask } from "#contract/round/events.ts";
import type { Verdict } from "#contract/judging/verdict.ts";

type Submitted = SubmittedTask & { at: number; verdict: Verdict | null; stopped: boolean };

/** The clock and the log of a round; a round is data, and the time left is computed. */
type Running = {
  startedAt: number;
  /** Since when it is paused; null: it runs. */
  pausedAt: number | null;
  pauses: Pause[];
  phaseLog: { phase: number; at: number }[];
  hints: { task: number; number: number; at: number }[];
  submissions: Submitted[];
};

export type RoundState =
  | { status: "ready" }
  | { status: "abandoned"; at: number }
  | ({ status: "running" } & Running)
  | ({ status: "settling" | "finished"; endedAt: number; endReason: EndReason; closed: boolean } & Running);

/** The state after `events`, in whatever order and however often they come, as it is at `now`. */
export function fold(plan: RoundPlan, events: RoundEvent[], now: number): RoundState {
  const distinct = [...new Map(events.map((event) => [event.id, event])).values()];
  const inOrder = distinct.toSorted((a, b) => a.at - b.at || RANK[a.kind] - RANK[b.kind] || (a.id < b.id ? -1 : 1));
  const state = inOrder.reduce<RoundState>((before, event) => reduce(plan, before, event), { status: "ready" });
  return settle(advance(plan, state, now));
}

/** Of events of one instant: what must be there first comes first. */
const RANK: Record<RoundEvent["kind"], number> = {
  start: 0,
  resume: 1,
  enterPhase: 2,
  hint: 3,
  submitted: 4,
  pause: 5,
  end: 6,
  abandon: 7,
  judged: 8,
  stopped: 9,
  closed: 10,
};

/** One event; what the state does not allow changes nothing. Any event at or past the deadline ends the round. */
export function reduce(plan: RoundPlan, before: RoundState, event: RoundEvent): RoundState {
  const state = advance(plan, before, event.at);
  switch (event.kind) {
    case "start":
      return state.status === "ready" ? started(event.at) : state;
    case "abandon":
      return state.status === "ready" ? { status: "abandoned", at: event.at } : state;
    case "pause":
      return state.status === "running" && state.pausedAt === null && plan.rules.mode === "practice"
        ? { ...state, pausedAt: event.at }
        : state;
    case "resume":
      return state.status === "running" ? unpaused(state, event.at) : state;
    case "enterPhase":
      return state.status === "running" &&
        event.phase < plan.phases.length &&
        state.phaseLog.at(-1)?.phase !== event.phase
        ? { ...state, phaseLog: [...state.phaseLog, { phase: event.phase, at: event.at }] }
        : state;
    case "hint":
      return state.status === "running"
        ? { ...state, hints: [...state.hints, { task: event.task, number: event.number, at: event.at }] }
        : state;
    case "submitted":
      return submitted(state, { ...event.submission, at: event.at, verdict: null, stopped: false });
    case "judged":
      return judged(state, event.submissionId, event.verdict);
    case "stopped":
      return withoutVerdict(state, event.submissionId);
    case "end":
      return state.status === "running" ? ended(state, event.at, "endedEarly") : state;
    case "closed":
      return state.status === "settling" ? { ...state, closed: true } : state;
  }
}

/** When a running round ends by itself; null: paused, or untimed. */
export function deadlineOf(plan: RoundPlan, state: RoundState): number | null {
  if (state.status !== "running" || state.pausedAt !== null) return null;
  const budgetMs = roundBudgetMs(plan);
  return budgetMs === null ? null : state.startedAt + budgetMs + pausedMs(state);
}

function advance(plan: RoundPlan, state: RoundState, at: number): RoundState {
  const deadlineAt = deadlineOf(plan, state);
  return state.status === "running" && deadlineAt !== null && at >= deadlineAt
    ? ended(state, deadlineAt, "expired")
    : state;
}

function started(at: number): RoundState {
  return {
    status: "running",
    startedAt: at,
    pausedAt: null,
    pauses: [],
    phaseLog: [{ phase: 0, at }],
    hints: [],
    submissions: [],
  };
}

function unpaused<R extends Running>(state: R, at: number): R {
  if (state.pausedAt === null) return state;
  return { ...state, pausedAt: null, pauses: [...state.pauses, { at: state.pausedAt, until: at }] };
}

function ended(state: Running, at: number, endReason: EndReason): RoundState {
  return { ...unpaused(state, at), status: "settling", endedAt: at, endReason, closed: false };
}

function submitted(state: RoundState, submission: Submitted): RoundState {
  const { auto, late } = submission;
  const counts = (state.status === "running" && !late) || (state.status === "settling" && (auto || late));
  return counts ? { ...state, submissions: [...state.submissions, submission] } : state;
}

function judged(state: RoundState, id: string, verdict: Verdict): RoundState {
  if (state.status !== "running" && state.status !== "settling") return state;
  return {
    ...state,
    submissions: state.submissions.map((line) =>
      line.id === id && line.verdict === null ? { ...line, verdict } : line,
    ),
  };
}

function withoutVerdict(state: RoundState, id: string): RoundState {
  if (state.status !== "running" && state.status !== "settling") return state;
  return {
    ...state,
    submissions: state.submissions.map((line) =>
      line.id === id && line.verdict === null ? { ...line, stopped: true } : line,
    ),
  };
}

/** Over for good once the drafts are submitted and every verdict that counts is there. */
function settle(state: RoundState): RoundState {
  return state.status === "settling" &&
    state.closed &&
    state.submissions.every(({ verdict, stopped, late }) => late || verdict !== null || stopped)
    ? { ...state, status: "finished" }
    : state;
}
