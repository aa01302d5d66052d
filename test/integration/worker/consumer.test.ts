import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadProblem } from "#catalogue/load-problem.ts";
import { problemsDirectory, type ProblemsDirectory, type ProblemSketch } from "../harness/problem-folder.ts";
import type { NodeProcess } from "../harness/processes.ts";
import { openQueue, type TestQueue } from "../harness/queue.ts";
import { startRedis, type RedisServer } from "../harness/redis.ts";
import { TALLY } from "../harness/tally.ts";
import { startWorker } from "../harness/worker.ts";

const PREFIX = "consumer";
const DEADLINE_MS = 20_000;

/** Trebles where the first version doubles. */
const NEXT_VERSION: ProblemSketch = {
  ...TALLY,
  samples: [{ input: "1\n", answer: "3\n" }],
  secret: [{ input: "2\n", answer: "6\n" }],
};
const TREBLE = "function tally(n) {\n  return n * 3;\n}\n";

let redis: RedisServer;
let problems: ProblemsDirectory;
let worker: NodeProcess;
let queue: TestQueue;

beforeEach(async () => {
  [redis, problems] = await Promise.all([startRedis(), problemsDirectory(TALLY)]);
  worker = await startWorker({ redisUrl: redis.url, problemsDir: problems.dir, prefix: PREFIX, logLevel: "debug" });
  queue = openQueue(redis.url, PREFIX);
});

afterEach(async () => {
  await queue.close();
  await worker.close();
  await redis.close();
  await problems.close();
});

async function hashOf(sketch: ProblemSketch): Promise<string> {
  const elsewhere = await problemsDirectory(sketch);
  const loaded = await loadProblem(path.join(elsewhere.dir, sketch.shortname));
  await elsewhere.close();
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.problem.hash;
}

async function submit(problemHash: string, source: string): Promise<string> {
  const job = { purpose: "submit", language: "javascript" } as const;
  return queue.add({ ...job, problem: TALLY.shortname, problemHash, source, ownCases: [] });
}

test("a version of the problem that came after the worker's start is read and judged", async () => {
  await problems.write(NEXT_VERSION);
  const id = await submit(await hashOf(NEXT_VERSION), TREBLE);
  expect(await queue.judgements([id], DEADLINE_MS)).toMatchObject([{ verdict: "AC", caseCount: 2 }]);
});

test("a job for a version that the worker has not is put back, and judged when it comes", async () => {
  const id = await submit(await hashOf(NEXT_VERSION), TREBLE);
  await vi.waitFor(async () => expect(await queue.queue.getDelayedCount()).toBe(1), { timeout: DEADLINE_MS });
  // The worker's own version goes on being judged in the meantime.
  const other = await submit(await hashOf(TALLY), TALLY.model);
  expect(await queue.judgements([other], DEADLINE_MS)).toMatchObject([{ verdict: "AC", caseCount: 10 }]);
  await problems.write(NEXT_VERSION);
  expect(await queue.judgements([id], DEADLINE_MS)).toMatchObject([{ verdict: "AC", caseCount: 2 }]);
});

test("a folder that breaks under the worker leaves the version that it judged before judged as before", async () => {
  const before = await hashOf(TALLY);
  const first = await submit(before, TALLY.model);
  expect(await queue.judgements([first], DEADLINE_MS)).toMatchObject([{ verdict: "AC" }]);
  await problems.write({ ...TALLY, secret: [] });
  const strange = await submit(await hashOf(NEXT_VERSION), TREBLE);
  await vi.waitFor(async () => expect(await queue.queue.getDelayedCount()).toBe(1), { timeout: DEADLINE_MS });
  const id = await submit(before, TALLY.model);
  expect(await queue.judgements([id], DEADLINE_MS)).toMatchObject([{ verdict: "AC" }]);
  expect(await queue.queue.getJobState(strange)).toBe("delayed");
});

test("a job whose data is not a JudgeJob fails and stops nothing", async () => {
  const nonsense = await queue.queue.add("judge", JSON.parse('{"submissionId": 1}'), { jobId: "nonsense" });
  const id = await submit(await hashOf(TALLY), TALLY.model);
  expect(await queue.judgements([id], DEADLINE_MS)).toMatchObject([{ verdict: "AC" }]);
  expect(await queue.queue.getJobState(nonsense.id ?? "")).toBe("failed");
});

test("the log holds no source and no secret case", async () => {
  // Long enough to be no part of a time, an id or a measurement.
  const secretive = { ...TALLY, secret: [{ input: "4735291608\n", answer: "9470583216\n" }] };
  await problems.write(secretive);
  const hash = await hashOf(secretive);
  const ids = await Promise.all(
    ["return n * 2", "throw new Error('CANARY' + n)", "return CANARY", "return ("].map((end) =>
      submit(hash, `function tally(n) {\n  /* CANARY */ ${end};\n}\n`),
    ),
  );
  const judgements = await queue.judgements(ids, DEADLINE_MS);
  expect(judgements.map(({ verdict }) => verdict)).toEqual(["AC", "RTE", "RTE", "CE"]);
  await vi.waitFor(() => expect(worker.output().match(/"judged"/g)).toHaveLength(4), { timeout: DEADLINE_MS });
  expect(worker.output()).not.toMatch(/CANARY|4735291608|9470583216/);
});
