import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Judgement } from "#contract/judging/judgement.ts";
import { History } from "#contract/http/routes.ts";
import { Submission } from "#contract/judging/submission.ts";
import type { Verdict } from "#contract/judging/verdict.ts";
import { clientOf, type Client } from "../harness/client.ts";
import { openDatabases, type Databases, type TestDatabase } from "../harness/database.ts";
import { problemsDirectory, type ProblemsDirectory } from "../harness/problem-folder.ts";
import { openQueue, type TestQueue } from "../harness/queue.ts";
import { freePort, startRedis, type RedisServer } from "../harness/redis.ts";
import { descendantsOf, type NodeProcess } from "../harness/processes.ts";
import { startServer, type ServerProcess } from "../harness/server.ts";
import { SOLUTIONS, TALLY, type KnownSolution } from "../harness/tally.ts";
import { startWorker } from "../harness/worker.ts";

const PREFIX = "system";
/** What a fault may cost, beyond the time that judging the same takes without one. */
const RECOVERY_DEADLINE_MS = 15_000;
const LOOK_INTERVAL_MS = 100;
const VISITORS = 2;
const SUBMISSIONS_EACH = 7;
/** Spreads the submissions over the kills. */
const SUBMIT_INTERVAL_MS = 600;
const KILLS = 3;

let redis: RedisServer;
let problems: ProblemsDirectory;
let databases: Databases;
let database: TestDatabase;
let worker: NodeProcess;
let server: ServerProcess;
let port: number;
let queue: TestQueue;
let visitors: Client[];

beforeEach(async () => {
  [redis, problems, databases, port] = await Promise.all([
    startRedis(),
    problemsDirectory(TALLY),
    openDatabases("pglite"),
    freePort(),
  ]);
  database = await databases.create();
  [worker, server] = await Promise.all([launchWorker(), launchServer()]);
  queue = openQueue(redis.url, PREFIX);
  visitors = Array.from({ length: VISITORS }, () => clientOf(server.url));
  for (const visitor of visitors) await visitor.enter();
});

afterEach(async () => {
  await Promise.all([server.close(), worker.close(), queue.close()]);
  await redis.close();
  await Promise.all([problems.close(), databases.close()]);
});

const common = () => ({ redisUrl: redis.url, problemsDir: problems.dir, prefix: PREFIX });
const launchWorker = () => startWorker({ ...common(), hosts: 2 });
/** Back at the address that the visitors know. */
const launchServer = () => startServer({ ...common(), database, env: { PORT: String(port), LOG_LEVEL: "warn" } });

const PARTS: { part: string; killAndReturn: () => Promise<void> }[] = [
  {
    part: "a sandbox host",
    killAndReturn: async () => {
      const hosts = await descendantsOf(worker.pid);
      const victim = hosts[Math.floor(Math.random() * hosts.length)];
      if (victim !== undefined) process.kill(victim, "SIGKILL");
    },
  },
  {
    part: "the worker",
    killAndReturn: async () => {
      await worker.kill("SIGKILL");
      worker = await launchWorker();
    },
  },
  {
    part: "the server",
    killAndReturn: async () => {
      await server.kill("SIGKILL");
      server = await launchServer();
    },
  },
  {
    part: "Redis",
    killAndReturn: async () => {
      await redis.stop("SIGKILL");
      await redis.restart();
    },
  },
];

test.each(PARTS)("no accepted submission is lost or judged twice though $part is killed", async ({ killAndReturn }) => {
  const undisturbedMs = await timeUndisturbed();
  const load = Promise.all(visitors.map(submitInTurn));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await atRandomInstant();
    await killAndReturn();
  }
  const accepted = (await load).flat();
  const judgements = await judgementsOf(accepted, undisturbedMs + RECOVERY_DEADLINE_MS);
  expect(judgements.map(outcomeOf)).toEqual(accepted.map(({ expected }) => expected));
  // The first judgement stays: what is read later is what was read first.
  expect(await judgementsOf(accepted, RECOVERY_DEADLINE_MS)).toEqual(judgements);
  // A server killed between the storing and the reply leaves one that its visitor only finds in the history.
  const kept = (await Promise.all(visitors.map(historyOf))).flat();
  expect(new Set(kept).size).toBe(kept.length);
  expect(accepted.filter(({ id }) => !kept.includes(id))).toEqual([]);
});

test("what was accepted while Redis had lost everything is judged", async () => {
  const undisturbedMs = await timeUndisturbed();
  const accepted = (await Promise.all(visitors.map(submitInTurn))).flat();
  await redis.stop("SIGKILL");
  await redis.forget();
  await redis.restart();
  const judgements = await judgementsOf(accepted, undisturbedMs + RECOVERY_DEADLINE_MS);
  expect(judgements.map(outcomeOf)).toEqual(accepted.map(({ expected }) => expected));
});

type Accepted = { id: string; visitor: Client; expected: { verdict: Verdict; judged: number } };

/** How long this machine, as busy as it is, takes for the same load. */
async function timeUndisturbed(): Promise<number> {
  const startedAt = performance.now();
  await judgementsOf((await Promise.all(visitors.map(submitInTurn))).flat(), 4 * RECOVERY_DEADLINE_MS);
  return performance.now() - startedAt;
}

/** Submits one after the other; what a server that is away did not take is submitted again. */
async function submitInTurn(visitor: Client): Promise<Accepted[]> {
  const accepted: Accepted[] = [];
  while (accepted.length < SUBMISSIONS_EACH) {
    const { source, verdict, judged } = solutionAt(accepted.length);
    try {
      const { id } = await visitor.submit(TALLY.shortname, source);
      accepted.push({ id, visitor, expected: { verdict, judged } });
    } catch {
      // It will be back.
    }
    await pause(Math.random() * SUBMIT_INTERVAL_MS);
  }
  return accepted;
}

function solutionAt(at: number): KnownSolution {
  const solution = SOLUTIONS[at % SOLUTIONS.length];
  if (solution === undefined) throw new Error("there are no solutions");
  return solution;
}

async function judgementsOf(accepted: Accepted[], deadlineMs: number): Promise<Judgement[]> {
  const found: Judgement[] = [];
  await vi.waitFor(
    async () => {
      for (const { id, visitor } of accepted.slice(found.length)) {
        const { judgement } = Submission.parse((await visitor.get(`/api/submissions/${id}`)).json);
        if (judgement === null) throw new Error(await whereabouts(accepted.slice(found.length)));
        found.push(judgement);
      }
    },
    { timeout: deadlineMs, interval: LOOK_INTERVAL_MS },
  );
  return found;
}

/** For the failure's message: what became of what is not judged. */
async function whereabouts(unjudged: Accepted[]): Promise<string> {
  const states = await Promise.all(unjudged.map(async ({ id }) => `${id}: ${await queue.queue.getJobState(id)}`));
  return ["not judged", ...states, worker.output(), server.output()].join("\n");
}

function outcomeOf({ verdict, cases }: Judgement): Accepted["expected"] {
  return { verdict, judged: cases.length };
}

async function historyOf(visitor: Client): Promise<string[]> {
  const { json } = await visitor.get(`/api/problems/${TALLY.shortname}/submissions?limit=100`);
  return History.parse(json).submissions.map(({ id }) => id);
}

async function atRandomInstant(): Promise<void> {
  await pause(50 + Math.random() * 700);
}
