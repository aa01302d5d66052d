import { randomUUID } from "node:crypto";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { vi } from "vitest";
import { JUDGE_QUEUE, LONG_QUEUE, type JudgeJob } from "#contract/judging/judge-job.ts";
import { Judgement } from "#contract/judging/judgement.ts";

export type TestQueue = {
  queue: Queue<JudgeJob>;
  /** Adds a job as the server would; resolves with its id when Redis has it. */
  add(job: Omit<JudgeJob, "submissionId">): Promise<string>;
  /** The judgements of these jobs, in order, when all are there. */
  judgements(ids: string[], deadlineMs: number): Promise<Judgement[]>;
  /** Jobs that a worker has taken and not ended; a dead worker's stay until another one takes them. */
  active(): Promise<string[]>;
  /** How often each job was completed. */
  completions(): Promise<Map<string, number>>;
  close(): Promise<void>;
};

/** As the server sets them. */
const JOB_OPTIONS = { attempts: 3, backoff: { type: "exponential", delay: 500 }, priority: 1_000 };

const LOOK_INTERVAL_MS = 100;

export function openQueue(redisUrl: string, prefix: string): TestQueue {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null, retryStrategy: () => LOOK_INTERVAL_MS });
  // Its death is what some tests are about.
  redis.on("error", () => {});
  const queue = new Queue<JudgeJob>(JUDGE_QUEUE, { connection: redis, prefix, defaultJobOptions: JOB_OPTIONS });
  /** Where jobs go on that took longer than their turn. */
  const long = new Queue<JudgeJob>(LONG_QUEUE, { connection: redis, prefix });
  for (const each of [queue, long]) each.on("error", () => {});
  return {
    queue,
    add: async (job) => {
      const submissionId = randomUUID();
      await queue.add(JUDGE_QUEUE, { ...job, submissionId }, { jobId: submissionId });
      return submissionId;
    },
    judgements: async (ids, deadlineMs) => {
      const found: Judgement[] = [];
      await vi.waitFor(
        async () => {
          for (const id of ids.slice(found.length)) {
            const where = (await long.getJob(id)) === undefined ? queue : long;
            const state = await where.getJobState(id);
            const job = await where.getJob(id);
            if (state !== "completed" || job === undefined)
              throw new Error(`job ${id} is ${state}: ${job?.failedReason}`);
            found.push(Judgement.parse(job.returnvalue));
          }
        },
        { timeout: deadlineMs, interval: LOOK_INTERVAL_MS },
      );
      return found;
    },
    active: async () => {
      const jobs = (await Promise.all([queue.getActive(), long.getActive()])).flat();
      return jobs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    },
    completions: async () => {
      const counts = new Map<string, number>();
      const streams = [JUDGE_QUEUE, LONG_QUEUE].map((name) => redis.xrange(`${prefix}:${name}:events`, "-", "+"));
      for (const [, fields] of (await Promise.all(streams)).flat()) {
        const entry = new Map(fields.flatMap((name, at) => (at % 2 === 0 ? [[name, fields[at + 1] ?? ""]] : [])));
        const id = entry.get("jobId");
        const isJudged = entry.get("event") === "completed" && !entry.get("returnvalue")?.includes("setAside");
        if (isJudged && id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    },
    close: async () => {
      await queue.close();
      await long.close();
      redis.disconnect();
    },
  };
}
