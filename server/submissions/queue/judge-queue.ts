import { Queue, QueueEvents, type JobType } from "bullmq";
import type { Redis } from "ioredis";
import {
  JUDGE_QUEUE,
  JudgeProgress,
  JudgeResult,
  LONG_QUEUE,
  stopChannel,
  type JudgeJob,
} from "#contract/judging/judge-job.ts";

/** What the queue knows of a job. Every method may throw while Redis is away, and does so at once. */
export type JudgeQueue = {
  /** Does nothing when the submission has a job. */
  add(job: JudgeJob, priority: number): Promise<void>;
  /** False when a worker holds it. */
  remove(submissionId: string): Promise<boolean>;
  /** Asks the worker that judges it to stop at once. Only workers that listen now receive it. */
  interrupt(submissionId: string): Promise<void>;
  look(submissionId: string): Promise<JobView>;
  /** Ids of all jobs that wait or run. */
  unfinished(): Promise<Set<string>>;
  /** Jobs of the same lane that go before each of these; null for one that doesn't wait. */
  positions(submissionIds: string[]): Promise<Map<string, number | null>>;
  workers(): Promise<number>;
  connected(): boolean;
  close(): Promise<void>;
};

export type JobView =
  | { state: "missing" }
  | { state: "waiting"; problemHash: string; setAside?: boolean }
  | { state: "active"; problemHash: string; progress: JudgeProgress | null }
  /** `result` as the worker returned it, unchecked. */
  | { state: "completed"; result: unknown }
  | { state: "failed"; problemHash: string; reason: string };

/** What happened to a job; hints that make things fast, since any of them may be missed. */
export type QueueEvent = { submissionId: string; lane: Lane } & (
  | { kind: "waiting" | "active" | "failed" | "removed" }
  /** It took longer than its turn, and waits in the second lane. */
  | { kind: "setAside" }
  | { kind: "progress"; progress: JudgeProgress }
  | { kind: "completed"; result: unknown }
);

/** short: where every job begins. long: where those go on that took longer than their turn. */
type Lane = "short" | "long";

export type QueueOptions = {
  /** From `commandConnection`. The caller closes it. */
  commands: Redis;
  /** From `patientConnection`; likewise. */
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

/** Two queues of BullMQ: a job begins in the first, and goes on in the second when it took longer than its turn. */
export function openJudgeQueue({ commands, blocking, prefix, onEvent, onFault }: QueueOptions): JudgeQueue {
  const retention = { age: FINISHED_JOB_AGE_S, count: FINISHED_JOBS };
  const open = (name: string) => {
    const queue = new Queue<JudgeJob>(name, {
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
    queue.on("error", onFault);
    return queue;
  };
  const [short, long] = [open(JUDGE_QUEUE), open(LONG_QUEUE)];
  const longBlocking = blocking.duplicate();
  longBlocking.on("error", onFault);
  const listen = (name: string, connection: Redis) => {
    const events = new QueueEvents(name, { connection, prefix });
    events.on("error", onFault);
    forwardEvents(events, name === LONG_QUEUE ? "long" : "short", onEvent, onFault);
    return events;
  };
  const events = [listen(JUDGE_QUEUE, blocking), listen(LONG_QUEUE, longBlocking)];

  const connected = () => commands.status === "ready";
  /** BullMQ waits for a connection that is not there yet. Requests here cannot wait that long. */
  const online = () => {
    if (!connected()) throw new Error("Redis is away");
  };

  return {
    connected,
    add: async (job, priority) => {
      online();
      await short.add(JUDGE_QUEUE, job, { jobId: job.submissionId, priority });
    },
    remove: async (submissionId) => {
      online();
      const removed = [await short.remove(submissionId), await long.remove(submissionId)];
      return removed.every((count) => count === 1);
    },
    interrupt: async (submissionId) => {
      online();
      await commands.publish(stopChannel(prefix), submissionId);
    },
    look: async (submissionId) => {
      online();
      // A job is in the second queue before it leaves the first.
      const first = await view(short, submissionId);
      if (first.state !== "missing" && !isSetAside(first)) return first;
      const second = await view(long, submissionId);
      if (second.state !== "missing") return { ...second, setAside: true };
      // What is left of it stands in the way of a new one.
      return isSetAside(first) ? { state: "failed", problemHash: "", reason: "it was set aside and is lost" } : first;
    },
    unfinished: async () => {
      online();
      // `getRanges` answers in one command, without the jobs' data. The order is that of `look`, for the same reason.
      const before = await short.getRanges(UNFINISHED, 0, -1);
      return new Set([...before, ...(await long.getRanges(UNFINISHED, 0, -1))]);
    },
    positions: async (submissionIds) => {
      online();
      const pipeline = commands.pipeline();
      for (const queue of [short, long]) {
        // Jobs without a priority of their own go before all others; a retried one may be among them.
        pipeline.llen(queue.toKey("wait"));
        for (const id of submissionIds) pipeline.zrank(queue.toKey("prioritized"), id);
      }
      const answers = ((await pipeline.exec()) ?? []).map(numberOf);
      const inLane = (offset: number, index: number): number | null => {
        const [first, rank] = [answers[offset] ?? null, answers[offset + 1 + index] ?? null];
        return first === null || rank === null ? null : first + rank;
      };
      return new Map(
        submissionIds.map((id, index) => [id, inLane(0, index) ?? inLane(submissionIds.length + 1, index)]),
      );
    },
    workers: async () => {
      online();
      return short.getWorkersCount();
    },
    close: async () => {
      await Promise.all(events.map((each) => each.close()));
      await Promise.all([short.close(), long.close()]);
      longBlocking.disconnect();
    },
  };
}

const UNFINISHED: JobType[] = ["active", "wait", "prioritized", "delayed"];

async function view(queue: Queue<JudgeJob>, submissionId: string): Promise<JobView> {
  // The state first: a job that ends in between then looks unfinished, and not finished without a result.
  const state = await queue.getJobState(submissionId);
  const job = await queue.getJob(submissionId);
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
}

function isSetAside(job: JobView): boolean {
  return job.state === "completed" && saysSetAside(job.result);
}

function saysSetAside(result: unknown): boolean {
  const parsed = JudgeResult.safeParse(result);
  return parsed.success && "setAside" in parsed.data;
}

function forwardEvents(
  events: QueueEvents,
  lane: Lane,
  onEvent: QueueOptions["onEvent"],
  onFault: QueueOptions["onFault"],
): void {
  const forward = (kind: "active" | "waiting" | "failed" | "removed", submissionId: string): void =>
    onEvent({ kind, submissionId, lane });
  events.on("active", ({ jobId }) => forward("active", jobId));
  events.on("waiting", ({ jobId }) => forward("waiting", jobId));
  events.on("failed", ({ jobId }) => forward("failed", jobId));
  events.on("removed", ({ jobId }) => forward("removed", jobId));
  events.on("stalled", ({ jobId }) => forward("waiting", jobId));
  events.on("completed", ({ jobId, returnvalue }) => {
    if (saysSetAside(returnvalue)) onEvent({ kind: "setAside", submissionId: jobId, lane });
    else onEvent({ kind: "completed", submissionId: jobId, lane, result: returnvalue });
  });
  events.on("progress", ({ jobId, data }) => {
    const progress = JudgeProgress.safeParse(data);
    if (progress.success) onEvent({ kind: "progress", submissionId: jobId, lane, progress: progress.data });
    else onFault(new Error(`the progress of job ${jobId} is not one`, { cause: progress.error }));
  });
}

function numberOf(answer: [Error | null, unknown] | undefined): number | null {
  if (answer?.[0]) throw answer[0];
  return typeof answer?.[1] === "number" ? answer[1] : null;
}
