import { randomInt, randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { Language } from "#contract/language.ts";
import type { RatingChange, RoundRecording, RoundReport, RoundSummary, SelfRating } from "#contract/round/report.ts";
import type { Round, RoundAction, RoundRequest } from "#contract/round/round.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import { starters } from "#catalogue/starters.ts";
import type { Dispatcher } from "../submissions/queue/dispatcher.ts";
import { HttpFailure } from "../http/http-failure.ts";
import type { StoredDraft, StoredRound, StoreWithRounds } from "./store/round-store.ts";
import { decideAction, decideClose, isOver, stateOf } from "./decide.ts";
import { drawPlan } from "./draw.ts";
import type { Preset } from "./preset.ts";
import { reportOf, summaryOf } from "./report.ts";
import { viewOf } from "./view.ts";

/** What a candidate does with rounds as wholes. Throws `HttpFailure` for the caller's fault. */
export type Rounds = {
  create(userId: string, request: RoundRequest): Promise<Round>;
  list(userId: string): Promise<RoundSummary[]>;
  view(userId: string, id: string): Promise<Round>;
  /** Anyone's, for those who have been let in already; null when it is gone. */
  viewAny(id: string): Promise<Round | null>;
  act(userId: string, id: string, action: RoundAction): Promise<Round>;
  report(userId: string, id: string): Promise<RoundReport>;
  recording(userId: string, id: string): Promise<RoundRecording>;
  rate(userId: string, id: string, change: RatingChange): Promise<SelfRating>;
  /** The round, if it is the requester's; another's looks like one that doesn't exist. */
  own(userId: string, id: string): Promise<StoredRound>;
  /** Submits the drafts of rounds that are over; says how many there were. */
  closeDue(): Promise<number>;
};

export type RoundParts = {
  store: StoreWithRounds;
  problems: ReadonlyMap<string, ServedProblem>;
  presets: ReadonlyMap<string, Preset>;
  dispatcher: Dispatcher;
  clock: () => number;
  log: Logger;
  /** Work that goes on after the reply. */
  afterwards: (work: Promise<void>) => void;
  /** A run was stopped since a newer one takes its place. */
  onEnded: (submissionId: string) => void;
  /** Something of a round has changed. */
  onChanged: (roundId: string) => void;
};

/** A last batch may be on its way when the clock stops; what was typed in time counts if it arrives so soon after. */
export const EDIT_GRACE_MS = 2_000;
/** A key that was on its way when the round was paused may be dated so far into the pause. */
export const PAUSE_GRACE_MS = 2_000;
const LIST_LIMIT = 200;
const SEEDS = 2 ** 31;

export function createRounds(parts: RoundParts): Rounds {
  const { store, problems, presets, dispatcher, clock, log, afterwards, onChanged } = parts;

  const own = async (userId: string, id: string): Promise<StoredRound> => {
    const round = await store.rounds.read(id);
    if (round === null || round.userId !== userId) throw notFound(id);
    return round;
  };

  const viewed = async (round: StoredRound): Promise<Round> => {
    const [documents, notes] = await Promise.all([store.rounds.documents(round.id), store.rounds.notes(round.id)]);
    const notesRevisions = new Map([...notes].map(([task, { revision }]) => [task, revision]));
    return viewOf(round, { problems, documents, notesRevisions, now: clock() });
  };

  const over = async (userId: string, id: string): Promise<StoredRound> => {
    const round = await own(userId, id);
    if (isOver(stateOf(round, clock()))) return round;
    throw new HttpFailure("roundNotOver", "The round is not over; its report comes at its end.");
  };

  const close = async (id: string): Promise<void> => {
    const submissions = await store.rounds.decide(id, (round, basis) =>
      decideClose(round, basis, clock(), () => randomUUID()),
    );
    for (const submission of submissions ?? [])
      afterwards(dispatcher.dispatch(submission, { pending: 0, ofAddress: 0 }));
    await store.rounds.pack(id);
    log.info({ roundId: id, autoSubmitted: submissions?.length ?? 0 }, "round over");
    onChanged(id);
  };

  return {
    own,
    create: async (userId, { preset: wanted, settings, replaces = null }) => {
      const preset = presets.get(wanted);
      if (preset === undefined) throw new HttpFailure("presetNotFound", `No kind of round is called ${wanted}.`);
      const statuses = await store.statuses(userId);
      const solved = new Set([...statuses].filter(([, status]) => status === "solved").map(([name]) => name));
      const plan = drawPlan({ preset, settings, seed: randomInt(SEEDS), problems, solved });
      if (plan === null) {
        throw new HttpFailure("presetUnusable", `The catalogue has too few problems for ${wanted}; choose another.`);
      }
      const id = randomUUID();
      const creation = await store.rounds.create({ id, userId, createdAt: clock(), plan }, replaces);
      if (creation.status === "ready") {
        const detail = `Your round ${creation.id} is drawn and waits. Start it, or name it in \`replaces\` to give it up.`;
        throw new HttpFailure("roundReady", detail);
      }
      if (creation.status === "live") {
        const live = await store.rounds.running(userId);
        throw new HttpFailure("roundLive", `Your round ${live?.id ?? ""} is live; there can be one at a time.`);
      }
      return viewed(await own(userId, id));
    },
    list: async (userId) => {
      const now = clock();
      return (await store.rounds.list(userId, LIST_LIMIT)).map((round) => summaryOf(round, problems, now));
    },
    view: async (userId, id) => viewed(await own(userId, id)),
    viewAny: async (id) => {
      const round = await store.rounds.read(id);
      return round === null ? null : viewed(round);
    },
    act: async (userId, id, action) => {
      const { plan } = await own(userId, id);
      const documents = action.kind === "start" ? firstDocuments(plan.tasks, problems) : [];
      const refusal = await store.rounds.decide(id, (round) => decideAction(round, action, documents, clock()));
      if (refusal !== null) throw new HttpFailure(refusal.code, refusal.detail);
      onChanged(id);
      return viewed(await own(userId, id));
    },
    report: async (userId, id) => {
      const round = await over(userId, id);
      const [view, recordings, documents, notes] = await Promise.all([
        viewed(round),
        store.rounds.recording(id),
        store.rounds.documents(id),
        store.rounds.notes(id),
      ]);
      const report = reportOf(round, { view, problems, recordings, documents, notes });
      if (report === null) throw new Error("a round that was over is not any more");
      return report;
    },
    recording: async (userId, id) => {
      const round = await over(userId, id);
      const recorded = await store.rounds.recording(id);
      return {
        tasks: round.plan.tasks.map((_, index) => ({
          number: index + 1,
          documents: recorded
            .filter(({ task }) => task === index + 1)
            .map(({ language, base, changes }) => ({ language, base, changes })),
        })),
      };
    },
    rate: async (userId, id, change) => {
      await over(userId, id);
      return store.rounds.rate(id, change);
    },
    closeDue: async () => {
      const due = await store.rounds.due(clock() - EDIT_GRACE_MS);
      const closed = await Promise.allSettled(due.map(close));
      for (const outcome of closed) {
        if (outcome.status === "rejected") log.warn({ err: outcome.reason }, "a round could not be closed yet");
      }
      return due.length;
    },
  };
}

export function notFound(id: string): HttpFailure {
  return new HttpFailure("roundNotFound", `You have no round ${id}.`);
}

/** Each problem's starters, in every language. */
function firstDocuments(
  tasks: StoredRound["plan"]["tasks"],
  problems: ReadonlyMap<string, ServedProblem>,
): StoredDraft[] {
  return tasks.flatMap((planned, index) => {
    if (planned.kind !== "problem") return [];
    const problem = problems.get(planned.problem);
    if (problem === undefined) {
      throw new HttpFailure("presetUnusable", `The problem ${planned.problem} was withdrawn; draw another round.`);
    }
    const texts = starters(problem.signature);
    return Language.options.map((language) => {
      const base = texts[language];
      return { task: index + 1, language, base, text: base, version: 0, editedAt: null };
    });
  });
}
