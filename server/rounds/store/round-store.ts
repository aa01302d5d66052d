import type { Language } from "#contract/language.ts";
import type { Change, EditBatch } from "#contract/round/changes.ts";
import type { RoundPlan } from "#contract/round/plan.ts";
import type { RatingChange, SelfRating } from "#contract/round/report.ts";
import type { TaskNotes } from "#contract/round/round.ts";
import type { Stop, Submission } from "#contract/judging/submission.ts";
import type { RoundEvent, StoredEvent } from "#contract/round/events.ts";
import type { StoredRoundStatus } from "../../database/schema.ts";
import type { Crowd, SubmissionStore } from "../../submissions/submission-store.ts";

/** What rounds need of the system of record. */
export type StoreWithRounds = SubmissionStore & { rounds: RoundStore };

/** The rounds' part of the system of record. Every method may throw: that is the database's fault. */
export type RoundStore = DraftStore &
  NoteStore & {
    /** One that is drawn and did not begin is abandoned only when it is the one that is to be replaced. */
    create(round: Omit<StoredRound, "events" | "rating">, replaces: string | null): Promise<Creation>;
    read(id: string): Promise<StoredRound | null>;
    /** Newest first. */
    list(userId: string, limit: number): Promise<StoredRound[]>;
    /** The owner's round that runs, or whose drafts are still to be submitted. */
    running(userId: string): Promise<StoredRound | null>;
    /** Locks the round, so that decisions take turns, and stores what `decide` makes of it. null: there is no such round. */
    decide<T>(
      id: string,
      decide: (round: StoredRound, rest: DecisionBasis) => Decision<T>,
      address?: string | null,
    ): Promise<T | null>;
    /** Rounds whose deadline was at or before an instant and whose drafts are not submitted yet. */
    due(at: number): Promise<string[]>;
    /** The whole rating, with the change in it. */
    rate(id: string, change: RatingChange): Promise<SelfRating>;
    /** What tells whether a round has changed since it was last looked at. */
    marks(ids: string[], at: number): Promise<Map<string, RoundMark>>;
  };

export type Creation =
  | { status: "created" }
  /** The owner has a round that runs. */
  | { status: "live" }
  /** The owner has one that waits to be begun. */
  | { status: "ready"; id: string };

/** What is typed in a round. */
export type DraftStore = {
  documents(id: string): Promise<StoredDraft[]>;
  document(key: DraftKey): Promise<StoredDraft | null>;
  /**
   * Stores a batch and the text it makes, if the document has its base version and the round takes edits at `at`:
   * until `graceMs` after its deadline. false: it does not.
   */
  saveBatch(key: DraftKey, batch: EditBatch, text: string, at: number, graceMs: number): Promise<boolean>;
  /** The version a batch led to and how many changes it had, if it is stored; null when it is not. */
  storedBatch(key: DraftKey, batchId: string): Promise<{ version: number; taken: number } | null>;
  /** Everything typed, with what stood there before. */
  recording(id: string): Promise<Recorded[]>;
  /** Packs the batches of a round that is over. */
  pack(id: string): Promise<void>;
};

/** What the candidate writes down beside the code. */
export type NoteStore = {
  notes(id: string): Promise<Map<number, { revision: number; notes: TaskNotes }>>;
  /** The new revision; null when `baseRevision` is not the present one. */
  saveNotes(id: string, task: number, baseRevision: number, notes: TaskNotes): Promise<number | null>;
};

export type StoredRound = {
  id: string;
  userId: string;
  createdAt: number;
  plan: RoundPlan;
  rating: SelfRating | null;
  /** Submissions and their verdicts included. */
  events: RoundEvent[];
};

export type DraftKey = { roundId: string; task: number; language: Language };
export type StoredDraft = Omit<DraftKey, "roundId"> & {
  base: string;
  text: string;
  version: number;
  editedAt: number | null;
};
export type Recorded = Omit<DraftKey, "roundId"> & { base: string; changes: Change[] };

/**
 * `pending`: open submissions and runs of the owner, `ofAddress`: of the address that asks. `openRuns`: those of the
 * round. `sources`: of the round's submissions, runs left out.
 */
export type DecisionBasis = Crowd & {
  documents: StoredDraft[];
  openRuns: { id: string; task: number }[];
  sources: { task: number; language: Language; source: string; createdAt: number }[];
};

type NewRoundSubmission = {
  submission: Submission;
  task: number;
  auto: boolean;
  late: boolean;
  address: string | null;
};

/** What is to be stored together; `value` is what the caller gets. */
export type Decision<T> = {
  value: T;
  events?: (StoredEvent & { id: string; at: number })[];
  submissions?: NewRoundSubmission[];
  /** Runs to be stopped, since a newer one takes their place. */
  stops?: { ids: string[]; stop: Stop };
  /** Documents to begin with. */
  documents?: StoredDraft[];
  status?: StoredRoundStatus;
  deadlineAt?: number | null;
};

export type RoundMark = {
  /** Changes whenever events, submissions, verdicts or notes do, or the deadline passes. */
  lifecycle: string;
  versions: { task: number; language: string; version: number }[];
};
