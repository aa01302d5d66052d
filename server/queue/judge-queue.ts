import { Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import { JUDGE_QUEUE, JudgeProgress, stopChannel, type JudgeJob } from "#contract/judge-job.ts";

/** What the queue knows of a job. Every method may throw while Redis is away, and does so at once. */
export type JudgeQueue = {
  /** Does nothing when the submission has a job. */
  add(job: JudgeJob, priority: number): Promise<void>;
  /** False when a worker holds it. */
  remove(submissionId: string): Promise<boolean>;
  /** Tells whoever judges it to end at once; heard by those that listen now. */
  interrupt(submissionId: string): Promise<void>;
  look(submissionId: string): Promise<JobView>;
  /** Ids of all jobs that wait or run. */
  unfinished(): Promise<Set<string>>;
  /** Jobs that go before each of these; null for one that doesn't wait. */
  positions(submissionIds: string[]): Promise<Map<string, number | null>>;
  workers(): Promise<number>;
  connected(): boolean;
  close(): Promise<void>;
};

export type JobView =
  | { state: "missing" }
  | { state: "waiting"; problemHash: string }
  | { state: "active"; problemHash: string; progress: JudgeProgress | null }
  /** `result` as the worker returned it, unchecked. */
  | { state: "completed"; result: unknown }
  | { state: "failed"; problemHash: string; reason: string };

/** What happened to a job; hints that make things fast, since any of them may be missed. */
export type QueueEvent =
  | { kind: "waiting" | "active" | "failed" | "removed"; submissionId: string }
  | { kind: "progress"; submissionId: string; progress: JudgeProgress }
  | { kind: "completed"; submissionId: string; result: unknown };

export type QueueOptions = {
  /** From `commandConnection`; closed by whoever opened it. */
  commands: Redis;
  /** From `blockingConnection`; likewise. */
  blocking: Redis;
  prefix: string;
  onEvent: (event: QueueEvent) => void;
  onFault: (fault: Error) => void;
};

/** A judgement that no server recorded within this time is judged again. */
const FINISHED_JOB_AGE_S = 3_600;
const FINISHED_JOBS = 1_000;
/** A job fails on the machine's faults only; three in a row are not chance. */
const ATTEMPTS = 3;
const RETRY_DELAY_MS = 500;
/** Events carry whole judgements; a reader that is further behind learns the rest by reconciliation. */
const EVENTS_KEPT = 250;

export function openJudgeQueue({ commands, blocking, prefix, onEvent, onFault }: QueueOptions): JudgeQueue {
  const retention = { age: FINISHED_JOB_AGE_S, count: FINISHED_JOBS };
  const queue = new Queue<JudgeJob>(JUDGE_QUEUE, {
    connection: commands,
    prefix,
    // The check is a command; failing at the wrong instant it would leave the queue unusable for good.
    skipVersionCheck: true,
    streams: { events: { maxLen: EVENTS_KEPT } },
    defaultJobOptions: {
      attempts: ATTEMPTS,
      backoff: { type: "exponential", delay: RETRY_DELAY_MS },
      removeOnComplete: retention,
      removeOnFail: retention,
    },
  });
  const events = new QueueEvents(JUDGE_QUEUE, { connection: blocking, prefix });
  queue.on("error", onFault);
  events.on("error", onFault);
  forwardEvents(events, onEvent, onFault);

  const connected = () => commands.status === "ready";
  /** BullMQ waits for a connection that is not there yet; nobody here has the time. */
  const online = () => {
    if (!connected()) throw new Error("Redis is away");
    return queue;
  };

  return {
    connected,
    add: async (job, priority) => {
      await online().add(JUDGE_QUEUE, job, { jobId: job.submissionId, priority });
    },
    remove: async (submissionId) => (await online().remove(submissionId)) === 1,
    interrupt: async (submissionId) => {
      online();
      await commands.publish(stopChannel(prefix), submissionId);
    },
    look: async (submissionId) => {
      // The state first: a job that ends in between then looks unfinished, and not finished without a result.
      const state = await online().getJobState(submissionId);
      const job = await online().getJob(submissionId);
      if (job === undefined) return { state: "missing" };
      const { problemHash } = job.data;
      switch (state) {
        case "completed":
          return { state: "completed", result: job.returnvalue };
        case "failed":
          return { state: "failed", problemHash, reason: job.failedReason };
        case "active": {
          const progress = JudgeProgress.safeParse(job.progress);
          return { state: "active", problemHash, progress: progress.success ? progress.data : null };
        }
        case "waiting":
        case "waiting-children":
        case "prioritized":
        case "delayed":
          return { state: "waiting", problemHash };
        case "unknown":
          return { state: "missing" };
      }
    },
    unfinished: async () =>
      // `getRanges` answers in one command, without the jobs' data.
      new Set(await online().getRanges(["active", "wait", "prioritized", "delayed"], 0, -1)),
    positions: async (submissionIds) => {
      const prioritized = online().toKey("prioritized");
      const pipeline = commands.pipeline();
      // Jobs without a priority of their own go before all others; a retried one may be among them.
      pipeline.llen(queue.toKey("wait"));
      for (const id of submissionIds) pipeline.zrank(prioritized, id);
      const [first, ...ranks] = (await pipeline.exec()) ?? [];
      const before = numberOf(first);
      return new Map(
        submissionIds.map((id, index) => {
          const rank = numberOf(ranks[index]);
          return [id, rank === null || before === null ? null : before + rank];
        }),
      );
    },
    workers: async () => online().getWorkersCount(),
    close: async () => {
      await events.close();
      await queue.close();
    },
  };
}

function forwardEvents(events: QueueEvents, onEvent: QueueOptions["onEvent"], onFault: QueueOptions["onFault"]): void {
  events.on("active", ({ jobId }) => onEvent({ kind: "active", submissionId: jobId }));
  events.on("waiting", ({ jobId }) => onEvent({ kind: "waiting", submissionId: jobId }));
  events.on("stalled", ({ jobId }) => onEvent({ kind: "waiting", submissionId: jobId }));
  events.on("removed", ({ jobId }) => onEvent({ kind: "removed", submissionId: jobId }));
  events.on("failed", ({ jobId }) => onEvent({ kind: "failed", submissionId: jobId }));
  events.on("completed", ({ jobId, returnvalue }) =>
    onEvent({ kind: "completed", submissionId: jobId, result: returnvalue }),
  );
  events.on("progress", ({ jobId, data }) => {
    const progress = JudgeProgress.safeParse(data);
    if (progress.success) onEvent({ kind: "progress", submissionId: jobId, progress: progress.data });
    else onFault(new Error(`the progress of job ${jobId} is not one`, { cause: progress.error }));
  });
}

function numberOf(answer: [Error | null, unknown] | undefined): number | null {
  if (answer?.[0]) throw answer[0];
  return typeof answer?.[1] === "number" ? answer[1] : null;
}
