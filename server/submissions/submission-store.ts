import type { Judgement } from "#contract/judging/judgement.ts";
import type { ProblemStatus } from "#contract/problem/problem.ts";
import type { Stop, Submission, SubmissionSummary } from "#contract/judging/submission.ts";

/** The submissions' part of the system of record. Every method may throw: that is the database's fault. */
export type SubmissionStore = {
  /**
   * Stores an open submission unless `pendingLimit` of its owner's, or too many of its address, are open already. A run
   * takes the place of its owner's open runs of the same problem, which are stopped.
   */
  accept(
    submission: Submission,
    userId: string,
    pendingLimit: number,
    address?: SharedAddress | null,
  ): Promise<Acceptance>;
  submission(id: string): Promise<OwnedSubmission | null>;
  /** Submissions to a problem, newest first, without runs; those older than `before`, where it is given. */
  history(
    userId: string,
    problem: string,
    page: { limit: number; before: string | null },
  ): Promise<SubmissionSummary[]>;
  /** Standing of each problem that the identity submitted to or gave up. */
  statuses(userId: string): Promise<Map<string, ProblemStatus>>;
  /** Keeps the first judgement of a submission, and gives it back; null when it had ended before, or is gone. */
  record(id: string, judgement: Judgement): Promise<Submission | null>;
  /** Ends an open run for good without a verdict, and gives it back; null when it has ended already, or is none. */
  stop(id: string, stop: Stop): Promise<Submission | null>;
  /** Open submissions, oldest first; those after `after`, where it is given. */
  queued(limit: number, after: QueuedSubmission | null): Promise<QueuedSubmission[]>;
  /** Which of these are judged or stopped. */
  endedAmong(ids: string[]): Promise<string[]>;
  /** Forgets runs that ended and are older than `before`; says how many. */
  pruneRuns(before: number): Promise<number>;
};

/** A network that a request came from, as a keyed hash, and how many submissions of it may be open. */
type SharedAddress = { key: string; limit: number };

/** Open submissions of the same owner, and of the same address, that were there before. */
export type Crowd = { pending: number; ofAddress: number };

export type Acceptance =
  /** `replaced`: runs that were stopped for this one. */
  | ({ status: "accepted"; replaced: string[] } & Crowd)
  | { status: "tooManyPending" | "tooManyOfAddress" | "identityUnknown" };

type OwnedSubmission = { userId: string; submission: Submission };

export type QueuedSubmission = { id: string; problem: string; createdAt: number } & Crowd;
