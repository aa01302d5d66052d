import type { Identity } from "#contract/identity.ts";
import type { Judgement } from "#contract/judgement.ts";
import type { ProblemStatus } from "#contract/problem.ts";
import type { Submission, SubmissionSummary } from "#contract/submission.ts";
import type { LearningStore } from "./learning-store.ts";
import type { RoundStore } from "./round-store.ts";

/** The system of record. Every method may throw: that is the database's fault. */
export type Store = {
  /** The value kept under `name`; the first caller's `create` decides it for good. */
  setting(name: string, create: () => string): Promise<string>;
  addIdentity(identity: Identity): Promise<void>;
  identity(id: string): Promise<Identity | null>;
  /** Stores an unjudged submission unless `pendingLimit` of its owner's wait already. */
  accept(submission: Submission, identityId: string, pendingLimit: number): Promise<Acceptance>;
  submission(id: string): Promise<OwnedSubmission | null>;
  /** Submissions to a problem, newest first, without runs; those older than `before`, where it is given. */
  history(
    identityId: string,
    problem: string,
    page: { limit: number; before: string | null },
  ): Promise<SubmissionSummary[]>;
  /** Standing of each problem that the identity submitted to or gave up. */
  statuses(identityId: string): Promise<Map<string, ProblemStatus>>;
  /** Keeps the first judgement of a submission, and gives it back; null when it was judged before, or is gone. */
  record(id: string, judgement: Judgement): Promise<Submission | null>;
  /** Unjudged submissions, oldest first; those after `after`, where it is given. */
  queued(limit: number, after: QueuedSubmission | null): Promise<QueuedSubmission[]>;
  /** Which of these are judged. */
  judgedAmong(ids: string[]): Promise<string[]>;
  /** Forgets judged runs older than `before`; says how many. */
  pruneRuns(before: number): Promise<number>;
  rounds: RoundStore;
  learning: LearningStore;
  ping(): Promise<void>;
  close(): Promise<void>;
};

export type Acceptance =
  /** `pending` others of the same owner wait. */
  { status: "accepted"; pending: number } | { status: "tooManyPending" } | { status: "identityUnknown" };

type OwnedSubmission = { identityId: string; submission: Submission };

export type QueuedSubmission = {
  id: string;
  problem: string;
  createdAt: number;
  /** Of its owner, before this one. */ pending: number;
};
