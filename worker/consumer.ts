import { DelayedError, Queue, UnrecoverableError, WaitingError, Worker, type Job } from "bullmq";
import type { Redis } from "ioredis";
import type { Logger } from "pino";
import {
  JUDGE_QUEUE,
  JudgeJob,
  LONG_QUEUE,
  SET_ASIDE,
  stopChannel,
  type JudgeResult,
} from "#contract/judging/judge-job.ts";
import { notJudged } from "#contract/judging/not-judged.ts";
import { judge, type JudgeParts } from "#judge/judge.ts";
import { openLanes, seatsOf, type Lane, type Lanes, type Turn } from "./lanes.ts";
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
  /** How many programs run at once. */
  hosts: number;
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

/** Two queues on the same hosts: jobs begin in the first; those that take longer than their turn go on in the second. */
export function startConsumer(parts: ConsumerParts): Consumer {
  const { redis, queuePrefix, hosts, log, judging } = parts;
  const settings = { connection: redis, prefix: queuePrefix };
  const short = new Queue(JUDGE_QUEUE, settings);
  const long = new Queue(LONG_QUEUE, settings);
  for (const queue of [short, long]) queue.on("error", () => {});
  const lanes = openLanes({ hosts, now: judging.now, waiting: () => waitingIn(redis, short) });
  const open = (name: string, lane: Lane) => {
    const worker = new Worker<unknown, JudgeResult>(
      name,
      (job, token, signal) => process(job, token ?? "", signal, { ...parts, lanes, lane, long }),
      {
        ...settings,
        concurrency: seatsOf(hosts),
        lockDuration: LOCK_DURATION_MS,
        stalledInterval: STALLED_INTERVAL_MS,
        maxStalledCount: DEATHS_LIMIT,
        runRetryDelay: RETRY_DELAY_MS,
      },
    );
    reportTo(log, worker, redis);
    // Another worker has it, or will: what we would find out is thrown away.
    worker.on("lockRenewalFailed", (jobIds) => jobIds.forEach((id) => worker.cancelJob(id, "the lock is lost")));
    return worker;
  };
  const workers = [open(JUDGE_QUEUE, "short"), open(LONG_QUEUE, "long")];
  // Its run was stopped: the host ends at once, and the job with it.
  const stops = redis.duplicate();
  stops.on("error", () => {});
  stops.on("message", (_channel, submissionId) => workers.forEach((worker) => worker.cancelJob(submissionId, STOPPED)));
  const listening = stops.subscribe(stopChannel(queuePrefix));
  return {
    ready: async () => {
      await Promise.all([...workers.map((worker) => worker.waitUntilReady()), listening]);
    },
    close: async () => {
      // Without Redis nothing can be handed back; the jobs are free when their locks have run out.
      const closing = Promise.all(workers.map((worker) => worker.close(redis.status !== "ready")));
      const grace = setTimeout(
        () => workers.forEach((worker) => worker.cancelAllJobs("the worker ends")),
        CLOSE_GRACE_MS,
      );
      await closing;
      clearTimeout(grace);
      lanes.close();
      stops.disconnect();
    },
  };
}

function reportTo(log: Logger, worker: Worker<unknown, JudgeResult>, redis: Redis): void {
  // While Redis is away everything fails, again and again; that it is away is said once, elsewhere.
  worker.on("error", (error) =>
    log[redis.status === "ready" ? "warn" : "debug"]({ reason: error.message }, "queue fault"),
  );
  worker.on("failed", (job, error) => {
    const stopped = error.message === STOPPED;
    log[stopped ? "info" : "error"]({ submissionId: job?.id, reason: error.message }, "job failed");
  });
  worker.on("stalled", (submissionId) => log.warn({ submissionId }, "job taken back from a dead worker"));
}

async function waitingIn(redis: Redis, queue: Queue): Promise<number> {
  const [ranked, first] = await Promise.all([redis.zcard(queue.toKey("prioritized")), redis.llen(queue.toKey("wait"))]);
  return ranked + first;
}

type Place = { lanes: Lanes; lane: Lane; long: Queue };

async function process(
  job: Job<unknown, JudgeResult>,
  token: string,
  signal: AbortSignal | undefined,
  { problems, judging, log, lanes, lane, long }: ConsumerParts & Place,
): Promise<JudgeResult> {
  const parsed = JudgeJob.safeParse(job.data);
  if (!parsed.success) throw new UnrecoverableError(`The job's data is not a JudgeJob: ${parsed.error.message}`);
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
  let turn: Turn | null = null;
  try {
    turn = await lanes.enter(lane, signal);
    const judgement = await judge(data, problem, judging, {
      onProgress: throttledProgress(
        (progress) => job.updateProgress(progress),
        judging.now,
        progressIntervalMs(problem.limits),
      ),
      signal: signal === undefined ? turn.signal : AbortSignal.any([signal, turn.signal]),
    });
    const { verdict, cpuTimeMs } = judgement;
    log.info({ submissionId, problem: shortname, purpose, verdict, cpuTimeMs }, "judged");
    return judgement;
  } catch (fault) {
    if (signal?.aborted === true && signal.reason === STOPPED) throw new UnrecoverableError(STOPPED);
    if (signal?.aborted === true || (turn?.signal.aborted === true && lane === "long")) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if (turn?.signal.aborted === true) {
      // Added to the other lane before it is removed from this one, so that a reader in between finds it.
      await long.add(LONG_QUEUE, data, { ...job.opts, jobId: submissionId });
      log.debug({ submissionId }, "set aside for those who wait");
      return SET_ASIDE;
    }
    log.error({ submissionId, problem: shortname, err: fault }, "judging failed");
    if (job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw fault;
    return unjudged("The judge could not finish this submission.");
  } finally {
    turn?.leave();
  }
}
