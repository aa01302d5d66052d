import { randomUUID } from "node:crypto";
import { Queue, QueueEvents } from "bullmq";
import { JUDGE_QUEUE, type JudgeJob } from "#contract/judging/judge-job.ts";
import { patientConnection } from "#runtime/redis.ts";
import { CHEAP_PROBLEM, CHEAP_SOURCE } from "./cheap-problem.ts";

export type BenchQueue = {
  /** Adds a job and waits for what the worker returned. */
  finish(job: JudgeJob): Promise<unknown>;
  close(): Promise<void>;
};

/** A job that takes longer says that the worker is gone. */
const JOB_DEADLINE_MS = 60_000;
const KEPT_JOBS = 100;

export async function openBenchQueue(redisUrl: string, prefix: string): Promise<BenchQueue> {
  // Without a Redis a job's deadline passes, which says enough.
  const commands = patientConnection(redisUrl, () => {});
  const blocking = patientConnection(redisUrl, () => {});
  const queue = new Queue<JudgeJob>(JUDGE_QUEUE, { connection: commands, prefix });
  const events = new QueueEvents(JUDGE_QUEUE, { connection: blocking, prefix });
  await events.waitUntilReady();
  return {
    finish: async (job) => {
      const added = await queue.add(JUDGE_QUEUE, job, {
        jobId: job.submissionId,
        removeOnComplete: { count: KEPT_JOBS },
      });
      return added.waitUntilFinished(events, JOB_DEADLINE_MS);
    },
    close: async () => {
      await events.close();
      await queue.close();
      commands.disconnect();
      blocking.disconnect();
    },
  };
}

/** A right solution of the cheap problem, submitted. */
export function cheapJob(problemHash: string): JudgeJob {
  return {
    submissionId: randomUUID(),
    purpose: "submit",
    problem: CHEAP_PROBLEM.shortname,
    problemHash,
    language: "javascript",
    source: CHEAP_SOURCE,
    ownCases: [],
  };
}
