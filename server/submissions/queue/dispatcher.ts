import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { JudgeJob } from "#contract/judging/judge-job.ts";
import { Judgement } from "#contract/judging/judgement.ts";
import { notJudged } from "#contract/judging/not-judged.ts";
import type { Submission } from "#contract/judging/submission.ts";
import type { ServedProblem } from "#catalogue/model.ts";
import type { Crowd, QueuedSubmission, SubmissionStore } from "../submission-store.ts";
import type { JudgeQueue } from "./judge-queue.ts";
import { priorityOf } from "./priority.ts";
import { reconcile } from "./reconcile.ts";

/** Moves submissions from the database into the queue and their results back. */
export type Dispatcher = {
  /** Queues a stored submission; when that fails, reconciliation does it later. */
  dispatch(submission: Submission, crowd: Crowd): Promise<void>;
  /** Takes the jobs of submissions that have ended out of the queue, and ends the judging of those under way. */
  clear(submissionIds: string[]): Promise<void>;
  /** Records what a worker returned; the first result of a submission stays. */
  settle(submissionId: string, result: unknown): Promise<void>;
  /** Compares a submission with its job, and mends what doesn't fit. */
  mend(submission: QueuedSubmission): Promise<void>;
  /** The same, for a submission of which only the id is known. */
  mendById(submissionId: string): Promise<void>;
};

export type DispatcherParts = {
  store: SubmissionStore;
  queue: JudgeQueue;
  problems: ReadonlyMap<string, ServedProblem>;
  clock: () => number;
  log: Logger;
  /** It is judged or stopped. `recorded` is null where somebody else recorded that. */
  onEnded: (submissionId: string, recorded: Submission | null) => void;
};

/** A host dies within milliseconds; what is not cleared by then is left to reconciliation. */
const INTERRUPTIONS = 8;
const INTERRUPTION_INTERVAL_MS = 120;

export function createDispatcher({ store, queue, problems, clock, log, onEnded }: DispatcherParts): Dispatcher {
  const add = async (submission: Submission, crowd: Crowd): Promise<void> => {
    const problem = problems.get(submission.problem);
    if (problem !== undefined)
      await queue.add(jobOf(submission, problem.hash), priorityOf(submission.purpose, crowd, submission.createdAt));
  };

  const record = async (submissionId: string, judgement: Judgement): Promise<void> => {
    const recorded = await store.record(submissionId, judgement);
    // Another server may have recorded it. Its followers on this server must be notified too.
    onEnded(submissionId, recorded);
    if (recorded !== null) log.info({ submissionId, verdict: judgement.verdict }, "judged");
    // Redis would keep it for an hour, source, cases and output and all. Retention removes what this doesn't.
    await queue.remove(submissionId).catch(() => false);
  };

  const failSubmission = (submissionId: string, fault: string, problemHash: string): Promise<void> => {
    log.error({ submissionId, fault }, "submission given up");
    return record(submissionId, notJudged(fault, { caseCount: 0, problemHash, judgedAt: clock() }));
  };

  const settle = async (submissionId: string, result: unknown): Promise<void> => {
    const parsed = Judgement.safeParse(result);
    if (parsed.success) await record(submissionId, parsed.data);
    else await failSubmission(submissionId, "The judge returned no judgement. Please submit it again.", "");
  };

  /** A worker that holds the job is told to end it; one that was just about to begin is told again. */
  const clearOne = async (id: string): Promise<void> => {
    for (let tries = 0; tries < INTERRUPTIONS; tries += 1) {
      if (await queue.remove(id)) return;
      if ((await queue.look(id)).state === "missing") return;
      await queue.interrupt(id);
      await wait(INTERRUPTION_INTERVAL_MS);
    }
  };

  const clear = async (ids: string[]): Promise<void> => {
    const cleared = await Promise.allSettled(ids.map(clearOne));
    for (const outcome of cleared) {
      if (outcome.status === "rejected") log.warn({ err: outcome.reason }, "not cleared yet; reconciliation will");
    }
  };

  const mend = async ({ id, problem, createdAt, ...crowd }: QueuedSubmission): Promise<void> => {
    const problemHash = problems.get(problem)?.hash ?? null;
    const step = reconcile({ createdAt, problemHash }, await queue.look(id), clock());
    switch (step.do) {
      case "nothing":
        return;
      case "record":
        return settle(id, step.result);
      case "failSubmission":
        return failSubmission(id, step.fault, problemHash ?? "");
      case "replace":
        // A worker that took it in the meantime decides by itself.
        if (!(await queue.remove(id))) return;
        break;
      case "add":
        break;
    }
    const owned = await store.submission(id);
    if (owned === null || hasEnded(owned.submission)) return;
    await add(owned.submission, crowd);
    log.info(
      { submissionId: id, problem },
      step.do === "add" ? "queued again" : "queued for the problem's new version",
    );
  };

  return {
    settle,
    clear,
    mend,
    mendById: async (submissionId) => {
      const owned = await store.submission(submissionId);
      if (owned === null || hasEnded(owned.submission)) return clear([submissionId]);
      const { id, problem, createdAt } = owned.submission;
      await mend({ id, problem, createdAt, pending: 0, ofAddress: 0 });
    },
    dispatch: async (submission, crowd) => {
      try {
        await add(submission, crowd);
      } catch (err) {
        log.warn({ submissionId: submission.id, err }, "not queued yet; reconciliation will");
      }
    },
  };
}

function hasEnded({ judgement, stop }: Submission): boolean {
  return judgement !== null || stop !== null;
}

function jobOf(submission: Submission, problemHash: string): JudgeJob {
  const { id, purpose, problem, language, source, ownCases, onlyCase } = submission;
  return { submissionId: id, purpose, problem, problemHash, language, source, ownCases, onlyCase };
}
