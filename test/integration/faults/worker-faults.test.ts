import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Verdict } from "#contract/judging/verdict.ts";
import { loadProblem } from "#catalogue/load-problem.ts";
import { problemsDirectory, type ProblemsDirectory } from "../harness/problem-folder.ts";
import { descendantsOf, isAlive, type NodeProcess } from "../harness/processes.ts";
import { openQueue, type TestQueue } from "../harness/queue.ts";
import { startRedis, type RedisServer } from "../harness/redis.ts";
import { seeded, type Seeded } from "../harness/seed.ts";
import { SOLUTIONS, TALLY } from "../harness/tally.ts";
import { startWorker } from "../harness/worker.ts";

const PREFIX = "faults";
/** What a fault may cost, beyond the time that judging the same takes without one. */
const RECOVERY_DEADLINE_MS = 15_000;
const JOBS = 15;
const KILLS = 3;
const HOSTS = 2;

let redis: RedisServer;
let problems: ProblemsDirectory;
let worker: NodeProcess;
let queue: TestQueue;
let problemHash: string;
let random: Seeded;

beforeEach(async () => {
  [redis, problems] = await Promise.all([startRedis(), problemsDirectory(TALLY)]);
  const loaded = await loadProblem(path.join(problems.dir, TALLY.shortname));
  if ("faults" in loaded) throw new Error(JSON.stringify(loaded.faults));
  problemHash = loaded.problem.hash;
  worker = await launch();
  queue = openQueue(redis.url, PREFIX);
  random = seeded("instants of faults");
});

afterEach(async () => {
  await queue.close();
  await worker.close();
  await redis.close();
  await problems.close();
});

const launch = () => startWorker({ redisUrl: redis.url, problemsDir: problems.dir, prefix: PREFIX, hosts: HOSTS });

test("submissions are judged right, once, though sandbox hosts are killed under them", async () => {
  const undisturbedMs = await timeUndisturbed();
  const load = await submitAll();
  for (let kill = 0; kill < KILLS; kill += 1) {
    // As many as there are hosts, so that each has one.
    await atBusyInstant(load, HOSTS);
    const hosts = await descendantsOf(worker.pid);
    const victim = hosts[random.between(0, hosts.length)];
    if (victim === undefined) throw new Error("there is no host");
    process.kill(victim, "SIGKILL");
  }
  expect(await outcomes(load, undisturbedMs)).toEqual(load.expected);
});

test("submissions are judged right, once, though the worker is killed under them", async () => {
  const undisturbedMs = await timeUndisturbed();
  const load = await submitAll();
  let orphaned: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await atBusyInstant(load, 1, orphaned);
    const orphans = await descendantsOf(worker.pid);
    await worker.kill("SIGKILL");
    orphaned = await queue.active();
    expect(orphaned).not.toEqual([]);
    await vi.waitFor(() => expect(orphans.filter(isAlive)).toEqual([]), { timeout: RECOVERY_DEADLINE_MS });
    worker = await launch();
  }
  expect(await outcomes(load, undisturbedMs)).toEqual(load.expected);
});

test("submissions are judged right, once, though Redis is killed under them", async () => {
  const undisturbedMs = await timeUndisturbed();
  const load = await submitAll();
  for (let kill = 0; kill < KILLS; kill += 1) {
    await atBusyInstant(load);
    await redis.stop("SIGKILL");
    await redis.restart();
  }
  expect(await outcomes(load, undisturbedMs)).toEqual(load.expected);
});

test("a worker that is told to end hands back what it can't finish", async () => {
  const undisturbedMs = await timeUndisturbed();
  const load = await submitAll();
  await atBusyInstant(load);
  await worker.close();
  expect(await worker.exited).toBe(0);
  expect(await queue.active()).toEqual([]);
  worker = await launch();
  expect(await outcomes(load, undisturbedMs)).toEqual(load.expected);
});

type Outcome = { verdict: Verdict; judged: number; completions: number };
type Load = { ids: string[]; expected: Outcome[] };

async function submitAll(count = JOBS): Promise<Load> {
  const solutions = Array.from({ length: count }, (_, at) => SOLUTIONS[at % SOLUTIONS.length]).filter(
    (solution) => solution !== undefined,
  );
  const ids = await Promise.all(
    solutions.map(({ source }) =>
      queue.add({
        purpose: "submit",
        problem: TALLY.shortname,
        problemHash,
        language: "javascript",
        source,
        ownCases: [],
      }),
    ),
  );
  return { ids, expected: solutions.map(({ verdict, judged }) => ({ verdict, judged, completions: 1 })) };
}

/**
 * An instant at which so many submissions are being judged, which the dead have not left behind. It comes long enough
 * after the last one for some to be judged; when that was all, there are more.
 */
async function atBusyInstant(load: Load, least = 1, orphaned: string[] = []): Promise<void> {
  await pause(random.between(50, 750));
  const judging = async () => (await queue.active()).filter((id) => !orphaned.includes(id)).length;
  if ((await judging()) < least) {
    const more = await submitAll(SOLUTIONS.length);
    load.ids.push(...more.ids);
    load.expected.push(...more.expected);
  }
  await vi.waitFor(async () => expect(await judging()).toBeGreaterThanOrEqual(least), {
    timeout: RECOVERY_DEADLINE_MS,
    interval: 5,
  });
}

/** How long this machine, as busy as it is, takes for the same load. */
async function timeUndisturbed(): Promise<number> {
  const startedAt = performance.now();
  await queue.judgements((await submitAll()).ids, 4 * RECOVERY_DEADLINE_MS);
  return performance.now() - startedAt;
}

async function outcomes({ ids }: Load, undisturbedMs: number): Promise<Outcome[]> {
  const judgements = await queue.judgements(ids, undisturbedMs + RECOVERY_DEADLINE_MS);
  const completions = await queue.completions();
  return judgements.map(({ verdict, cases }, at) => ({
    verdict,
    judged: cases.length,
    completions: completions.get(ids[at] ?? "") ?? 0,
  }));
}
