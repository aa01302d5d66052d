import { DelayedError, UnrecoverableError, WaitingError, Worker, type Job } from "bullmq";
import type { Redis } from "ioredis";
import type { Logger } from "pino";
import { JUDGE_QUEUE, JudgeJob, stopChannel } from "#contract/judge-job.ts";
import type { Judgement } from "#contract/judgement.ts";
import { notJudged } from "./judge/aggregate.ts";
import { judge, type JudgeParts } from "./judge/judge.ts";
import type { ProblemStore } from "./problem-store.ts";
import { progressIntervalMs, throttledProgress } from "./progress.ts";

export type Consumer = {
  /** Resolves when jobs are taken; waits for a Redis that is away. */
  ready(): Promise<void>;
  /** Takes no more jobs, finishes those under way, and hands back what isn't done within the grace. */
  close(): Promise<void>;
};

export type ConsumerParts = {
  redis: Redis;
  queuePrefix: string;
  concurrency: number;
  problems: ProblemStore;
  judging: JudgeParts;
  log: Logger;
};

/** A dead worker's jobs are free after the lock's end and the next check: 7 s at most. User code never blocks us. */
const LOCK_DURATION_MS = 5_000;
const STALLED_INTERVAL_MS = 2_000;
/** A job that was under way at this many deaths of a worker is what kills them. */
const DEATHS_LIMIT = 10;
/** After a fault of the queue's connection; BullMQ's own 15 s would outlast the promise made for Redis' return. */
const RETRY_DELAY_MS = 500;
/** How long a job waits for a worker that has its version of the problem, and how often before it is given up. */
const OTHER_VERSION_DELAY_MS = 2_000;
const OTHER_VERSION_STARTS = 150;
/** Most submissions are judged within it; the others are handed back and judged by another worker. */
const CLOSE_GRACE_MS = 5_000;
/** Why a job ends whose run was stopped. */
const STOPPED = "the run was stopped";

export function startConsumer(parts: ConsumerParts): Consumer {
  const { redis, queuePrefix, concurrency, log } = parts;
  const worker = new Worker<unknown, Judgement>(
    JUDGE_QUEUE,
    (job, token, signal) => process(job, token ?? "", signal, parts),
    {
      connection: redis,
      prefix: queuePrefix,
      concurrency,
      lockDuration: LOCK_DURATION_MS,
      stalledInterval: STALLED_INTERVAL_MS,
      maxStalledCount: DEATHS_LIMIT,
      runRetryDelay: RETRY_DELAY_MS,
    },
  );
  // While Redis is away everything fails, again and again; that it is away is said once, elsewhere.
  worker.on("error", (error) =>
    log[redis.status === "ready" ? "warn" : "debug"]({ reason: error.message }, "queue fault"),
  );
  worker.on("failed", (job, error) => {
    const stopped = error.message === STOPPED;
    log[stopped ? "info" : "error"]({ submissionId: job?.id, reason: error.message }, "job failed");
  });
  worker.on("stalled", (submissionId) => log.warn({ submissionId }, "job taken back from a dead worker"));
  // Its run was stopped: the host ends at once, and the job with it.
  const stops = redis.duplicate();
  stops.on("error", () => {});
  stops.on("message", (_channel, submissionId) => worker.cancelJob(submissionId, STOPPED));
  const listening = stops.subscribe(stopChannel(queuePrefix));
  // Another worker has it, or will: what we would find out is thrown away.
  worker.on("lockRenewalFailed", (jobIds) => jobIds.forEach((id) => worker.cancelJob(id, "the lock is lost")));
  return {
    ready: async () => {
      await Promise.all([worker.waitUntilReady(), listening]);
    },
    close: async () => {
      // Without Redis nothing can be handed back; the jobs are free when their locks have run out.
      const closing = worker.close(redis.status !== "ready");
      const grace = setTimeout(() => worker.cancelAllJobs("the worker ends"), CLOSE_GRACE_MS);
      await closing;
      clearTimeout(grace);
      stops.disconnect();
    },
  };
}

async function process(
  job: Job<unknown, Judgement>,
  token: string,
  signal: AbortSignal | undefined,
  { problems, judging, log }: ConsumerParts,
): Promise<Judgement> {
  const parsed = JudgeJob.safeParse(job.data);
  if (!parsed.success) throw new UnrecoverableError("the job is none of ours");
  const { data } = parsed;
  const unjudged = (fault: string) =>
    notJudged(fault, { caseCount: 0, problemHash: data.problemHash, judgedAt: judging.now() });
  const { submissionId, problem: shortname, purpose } = data;

  const problem = await problems.find(shortname, data.problemHash);
  if (problem === null) {
    if (job.attemptsStarted >= OTHER_VERSION_STARTS) return unjudged("No worker has this version of the problem.");
    log.warn({ submissionId, problem: shortname }, "another version of the problem is wanted; put back");
    await job.moveToDelayed(judging.now() + OTHER_VERSION_DELAY_MS, token);
    throw new DelayedError();
  }
  try {
    const judgement = await judge(data, problem, judging, {
      onProgress: throttledProgress(
        (progress) => job.updateProgress(progress),
        judging.now,
        progressIntervalMs(problem.limits),
      ),
      ...(signal && { signal }),
    });
    const { verdict, cpuTimeMs } = judgement;
    log.info({ submissionId, problem: shortname, purpose, verdict, cpuTimeMs }, "judged");
    return judgement;
  } catch (fault) {
    if (signal?.aborted === true && signal.reason === STOPPED) throw new UnrecoverableError(STOPPED);
    if (signal?.aborted === true) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    log.error({ submissionId, problem: shortname, err: fault }, "judging failed");
    if (job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw fault;
    return unjudged("The judge could not finish this submission.");
  }
}
