import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Redis } from "ioredis";
import { JudgeResult, type JudgeJob } from "#contract/judging/judge-job.ts";
import { commandConnection, patientConnection } from "#runtime/redis.ts";
import {
  openJudgeQueue,
  type JudgeQueue,
  type QueueEvent,
} from "../../../../../server/submissions/queue/judge-queue.ts";
import { accepted, startJudge, type ScriptedJudge } from "../../../harness/judge.ts";
import { startRedis, type RedisServer } from "../../../harness/redis.ts";

const JOBS = 200;

let redis: RedisServer;
let connections: Redis[];
let queue: JudgeQueue;
let events: QueueEvent[];
let judge: ScriptedJudge | null;
let prefix: string;

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.close());
beforeEach(async () => {
  prefix = `queue-${randomUUID()}`;
  judge = null;
  events = [];
  const commands = commandConnection(redis.url, ignore);
  const blocking = patientConnection(redis.url, ignore);
  connections = [commands, blocking];
  queue = openJudgeQueue({ commands, blocking, prefix, onFault: ignore, onEvent: (event) => events.push(event) });
  await vi.waitFor(() => {
    if (!queue.connected()) throw new Error("Redis is not connected yet");
  });
});
afterEach(async () => {
  await judge?.close();
  await queue.close();
  for (const connection of connections) connection.disconnect();
});

test("a job seen as completed always has its result, at whatever instant it is looked at", async () => {
  const jobs = Array.from({ length: JOBS }, newJob);
  await Promise.all(jobs.map((job) => queue.add(job, 1)));
  judge = await startJudge(redis.url, prefix, (job) => accepted(job));
  const unfinished = new Set(jobs.map(({ submissionId }) => submissionId));
  while (unfinished.size > 0) {
    await Promise.all(
      [...unfinished].map(async (id) => {
        const view = await queue.look(id);
        if (view.state !== "completed") return;
        unfinished.delete(id);
        expect(JudgeResult.safeParse(view.result).success).toBe(true);
      }),
    );
  }
});

test("a submission has one job, however often it is added", async () => {
  const job = newJob();
  await Promise.all([queue.add(job, 1), queue.add(job, 2), queue.add(job, 3)]);
  expect(await queue.unfinished()).toEqual(new Set([job.submissionId]));
});

test("a waiting job can be removed, and one that a worker holds can't", async () => {
  const job = newJob();
  await queue.add(job, 1);
  expect(await queue.look(job.submissionId)).toEqual({ state: "waiting", problemHash: "abc" });
  expect(await queue.remove(job.submissionId)).toBe(true);
  expect(await queue.look(job.submissionId)).toEqual({ state: "missing" });

  const taken = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  judge = await startJudge(redis.url, prefix, async (each) => {
    taken.resolve();
    await done.promise;
    return accepted(each);
  });
  await queue.add(job, 1);
  await taken.promise;
  expect(await queue.remove(job.submissionId)).toBe(false);
  done.resolve();
});

test("positions count the jobs that go before", async () => {
  const [late, early, unknown] = [newJob(), newJob(), newJob()];
  await queue.add(late, 1_000);
  await queue.add(early, 1);
  expect(await queue.positions([late, early, unknown].map(({ submissionId }) => submissionId))).toEqual(
    new Map([
      [late.submissionId, 1],
      [early.submissionId, 0],
      [unknown.submissionId, null],
    ]),
  );
});

test("workers are counted while they live", async () => {
  expect(await queue.workers()).toBe(0);
  judge = await startJudge(redis.url, prefix, (job) => accepted(job));
  expect(await queue.workers()).toBe(1);
  await judge.close();
  await expect.poll(() => queue.workers()).toBe(0);
});

test("while Redis is dead every call fails, and none hangs; after its return they work", async () => {
  await redis.stop("SIGKILL");
  await expect.poll(() => queue.connected()).toBe(false);
  const id = randomUUID();
  const calls = [
    queue.add(newJob(), 1),
    queue.remove(id),
    queue.look(id),
    queue.unfinished(),
    queue.positions([id]),
    queue.workers(),
  ];
  const outcomes = await Promise.allSettled(calls);
  expect(outcomes.map(({ status }) => status)).toEqual(calls.map(() => "rejected"));

  await redis.restart();
  await expect.poll(() => queue.connected(), { timeout: 15_000 }).toBe(true);
  expect(await queue.look(id)).toEqual({ state: "missing" });
});

test("events tell of a job's life, also after Redis was dead", async () => {
  await redis.stop("SIGKILL");
  await redis.restart();
  await expect.poll(() => queue.connected(), { timeout: 15_000 }).toBe(true);
  judge = await startJudge(redis.url, prefix, (job) => accepted(job));
  // The reader's own connection may still be on its way back; the first event it sees ends the wait.
  await expect
    .poll(
      async () => {
        await queue.add(newJob(), 1);
        return events.some(({ kind }) => kind === "completed");
      },
      { timeout: 15_000, interval: 200 },
    )
    .toBe(true);
});

function newJob(): JudgeJob {
  return {
    submissionId: randomUUID(),
    purpose: "submit",
    problem: "tally",
    problemHash: "abc",
    language: "javascript",
    source: "function tally() {}",
    ownCases: [],
  };
}

function ignore(): void {}
