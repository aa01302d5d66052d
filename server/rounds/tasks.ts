import { randomUUID } from "node:crypto";
import { pausedFor } from "#contract/round/clock.ts";
import type { LocalizedText } from "#contract/localized.ts";
import type { PlannedTask } from "#contract/round/plan.ts";
import type { RoundProblem, TaskContent, TaskNotes } from "#contract/round/round.ts";
import type { Submission } from "#contract/judging/submission.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import { publicPart } from "#catalogue/public-part.ts";
import { HttpFailure, type Refusal } from "../http/http-failure.ts";
import { findProblem } from "../problems/routes.ts";
import type { StoredRound } from "./store/round-store.ts";
import { decideHint, decideLate, decideSubmission, hintsOf, isOver, OVER, stateOf } from "./decide.ts";
import type { RoundState } from "./reduce.ts";
import { NO_NOTES } from "./report.ts";
import { EDIT_GRACE_MS, notFound, PAUSE_GRACE_MS, type RoundParts, type Rounds } from "./rounds.ts";

/** What a candidate does with a round's tasks. Throws `HttpFailure` for the caller's fault. */
export type RoundTasks = {
  content(userId: string, id: string, task: number): Promise<TaskContent>;
  saveNotes(userId: string, id: string, task: number, baseRevision: number, notes: TaskNotes): Promise<number>;
  /** Sets a card's mark, also after the round. */
  mark(userId: string, id: string, task: number, rating: TaskNotes["rating"]): Promise<number>;
  /** The problem that a submission to this task is about. */
  problem(userId: string, id: string, task: number): Promise<ServedProblem>;
  /** `network`: where it came from, as a keyed hash. */
  submit(
    id: string,
    task: number,
    submission: Omit<Submission, "createdAt">,
    network: string | null,
  ): Promise<Submission>;
  /** Judges what came after the end. */
  submitLate(
    id: string,
    task: number,
    submission: Omit<Submission, "createdAt">,
    network: string | null,
  ): Promise<void>;
  takeHint(userId: string, id: string, task: number, number: number): Promise<LocalizedText[]>;
};

export function createRoundTasks(
  { store, problems, dispatcher, clock, afterwards, onChanged, onEnded }: RoundParts,
  rounds: Rounds,
): RoundTasks {
  const started = async (userId: string, id: string, task: number) => {
    const round = await rounds.own(userId, id);
    const planned = plannedTask(round, task);
    const state = stateOf(round, clock());
    if (!("startedAt" in state)) {
      throw new HttpFailure("roundNotStarted", "The round has not begun; its tasks are told when its clock starts.");
    }
    return { round, state, planned };
  };

  return {
    content: async (userId, id, task) => {
      const { round, state, planned } = await started(userId, id, task);
      const [documents, notes] = await Promise.all([store.rounds.documents(id), store.rounds.notes(id)]);
      const { revision, notes: kept } = notes.get(task) ?? { revision: 0, notes: NO_NOTES };
      const problem = planned.kind === "problem" ? findProblem(problems, planned.problem) : null;
      return {
        number: task,
        problem: problem === null ? null : roundProblem(problem, round, problems),
        card: planned.kind === "card" ? cardFront(planned.card) : null,
        documents: documents
          .filter((document) => document.task === task)
          .map(({ language, text, version, editedAt }) => ({ language, text, version, editedAt })),
        notes: { ...kept, revision },
        hints: problem?.hints.slice(0, hintsOf(state, task)) ?? [],
      };
    },
    saveNotes: async (userId, id, task, baseRevision, notes) => {
      const { state } = await started(userId, id, task);
      refuseClosed(state, clock());
      const revision = await store.rounds.saveNotes(id, task, baseRevision, notes);
      if (revision === null) {
        throw new HttpFailure("staleRevision", "The notes were changed in another tab; read the task again first.");
      }
      onChanged(id);
      return revision;
    },
    mark: async (userId, id, task, rating) => {
      const { planned } = await started(userId, id, task);
      if (planned.kind === "problem") throw new HttpFailure("taskNotFound", `Task ${task} is no card.`);
      for (let tries = 0; tries < MARK_TRIES; tries += 1) {
        const { revision: before, notes } = (await store.rounds.notes(id)).get(task) ?? {
          revision: 0,
          notes: NO_NOTES,
        };
        const revision = await store.rounds.saveNotes(id, task, before, { ...notes, rating });
        if (revision === null) continue;
        onChanged(id);
        return revision;
      }
      throw new HttpFailure("staleRevision", "The card's notes are being written elsewhere; try again.");
    },
    problem: async (userId, id, task) => {
      const { planned } = await started(userId, id, task);
      if (planned.kind === "problem") return findProblem(problems, planned.problem);
      throw new HttpFailure("taskNotFound", `Task ${task} is a card; there is nothing to submit.`);
    },
    submit: async (id, task, submission, network) => {
      const decided = await store.rounds.decide(
        id,
        (round, basis) => decideSubmission(round, basis, { submission, task, address: network }, clock()),
        network,
      );
      const accepted = orThrow(decided, id);
      afterwards(dispatcher.dispatch(accepted.submission, accepted));
      for (const replaced of accepted.replaced) onEnded(replaced);
      afterwards(dispatcher.clear(accepted.replaced));
      onChanged(id);
      return accepted.submission;
    },
    submitLate: async (id, task, submission, network) => {
      const decided = await store.rounds.decide(
        id,
        (round, basis) => decideLate(round, basis, { submission, task, address: network }, clock()),
        network,
      );
      const { submission: accepted, ...crowd } = orThrow(decided, id);
      if (accepted !== null) afterwards(dispatcher.dispatch(accepted, crowd));
      onChanged(id);
    },
    takeHint: async (userId, id, task, number) => {
      const { planned } = await started(userId, id, task);
      if (planned.kind === "card") throw new HttpFailure("hintRefused", "A card has no hints.");
      const { hints } = findProblem(problems, planned.problem);
      const decided = await store.rounds.decide(id, (round) =>
        decideHint(round, { task, number, count: hints.length, id: randomUUID() }, clock()),
      );
      const { taken } = orThrow(decided, id);
      onChanged(id);
      return hints.slice(0, taken);
    },
  };
}

/** Two tabs may write a card's notes while it is marked in a third. */
const MARK_TRIES = 5;

/** Notes close with the round, and rest with it. */
function refuseClosed(state: RoundState, now: number): void {
  if (isOver(state) && now >= state.endedAt + EDIT_GRACE_MS) throw new HttpFailure(OVER.code, OVER.detail);
  if (state.status === "running" && pausedFor(state, now) > PAUSE_GRACE_MS) {
    throw new HttpFailure("actionRefused", "The round is paused. Resume it first.");
  }
}

export function plannedTask({ plan }: StoredRound, number: number): PlannedTask {
  const planned = plan.tasks[number - 1];
  if (planned === undefined) throw new HttpFailure("taskNotFound", `The round has ${plan.tasks.length} tasks.`);
  return planned;
}

function orThrow<T extends object>(decided: T | Refusal | null, id: string): T {
  if (decided === null) throw notFound(id);
  if ("code" in decided) throw new HttpFailure(decided.code, decided.detail);
  return decided;
}

function cardFront({ id, topic, prompt }: Extract<PlannedTask, { kind: "card" }>["card"]) {
  return { id, topic, prompt };
}

/** What its rules hide is not sent: neither by name nor through siblings. */
function roundProblem(
  problem: ServedProblem,
  { plan }: StoredRound,
  problems: ReadonlyMap<string, ServedProblem>,
): RoundProblem {
  const { techniques, difficulty } = plan.rules.hidden;
  // Whether it was solved before would tell which of its kind it is.
  const shown = publicPart(problem, "untouched", problems);
  return {
    ...shown,
    difficulty: difficulty ? null : shown.difficulty,
    techniques: techniques ? [] : shown.techniques,
    keywords: techniques ? [] : shown.keywords,
    siblings: techniques ? [] : shown.siblings,
  };
}
