import { Worker, type Job } from "bullmq";
import { Redis } from "ioredis";
import { JUDGE_QUEUE, JudgeJob } from "#contract/judging/judge-job.ts";
import type { CaseResult, Judgement } from "#contract/judging/judgement.ts";

/** Stands where the worker stands, and judges as the test says; the queue is the real one. */
export type ScriptedJudge = {
  /** Jobs taken, in order. */
  taken: JudgeJob[];
  close(): Promise<void>;
};

export type Script = (job: JudgeJob, queued: Job<unknown, Judgement>) => Judgement | Promise<Judgement>;

export async function startJudge(redisUrl: string, prefix: string, script: Script): Promise<ScriptedJudge> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null, retryStrategy: () => 100 });
  const taken: JudgeJob[] = [];
  const worker = new Worker<unknown, Judgement>(
    JUDGE_QUEUE,
    async (job) => {
      const parsed = JudgeJob.parse(job.data);
      taken.push(parsed);
      return script(parsed, job);
    },
    {
      connection: redis,
      prefix,
      concurrency: 1,
      lockDuration: 5_000,
      stalledInterval: 1_000,
      maxStalledCount: 10,
      runRetryDelay: 200,
    },
  );
  worker.on("error", () => {});
  await worker.waitUntilReady();
  return {
    taken,
    close: async () => {
      await worker.close(true);
      redis.disconnect();
    },
  };
}

/** A judgement as the worker makes one. */
export function accepted({ problemHash }: JudgeJob, changes: Partial<Judgement> = {}): Judgement {
  return {
    verdict: "AC",
    cases: [],
    caseCount: 0,
    compileError: null,
    cpuTimeMs: 1,
    memoryMb: 30,
    problemHash,
    fault: null,
    judgedAt: 1_000,
    ...changes,
  };
}

/** Results of hidden cases that all passed. */
export function passed(count: number): CaseResult[] {
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    group: "secret",
    verdict: "AC",
    cpuTimeMs: at,
    wallTimeMs: at,
    memoryMb: 10,
    hint: null,
    detail: null,
  }));
}
