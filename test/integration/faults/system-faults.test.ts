import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Judgement } from "#contract/judgement.ts";
import { History } from "#contract/routes.ts";
import { Submission } from "#contract/submission.ts";
import type { Verdict } from "#contract/verdict.ts";
import { clientOf, type Client } from "../harness/client.ts";
import { openDatabases, type Databases, type TestDatabase } from "../harness/database.ts";
import { problemsDirectory, type ProblemsDirectory } from "../harness/problem-folder.ts";
import { freePort, startRedis, type RedisServer } from "../harness/redis.ts";
import { descendantsOf, type NodeProcess } from "../harness/processes.ts";
import { startServer, type ServerProcess } from "../harness/server.ts";
import { SOLUTIONS, TALLY, type KnownSolution } from "../harness/tally.ts";
import { startWorker } from "../harness/worker.ts";

const PREFIX = "system";
/** From a part's return until every accepted submission is judged. */
const RECOVERY_DEADLINE_MS = 15_000;
const LOOK_INTERVAL_MS = 100;
const VISITORS = 2;
const SUBMISSIONS_EACH = 15;
const KILLS = 3;

let redis: RedisServer;
let problems: ProblemsDirectory;
let databases: Databases;
let database: TestDatabase;
let worker: NodeProcess;
let server: ServerProcess;
let port: number;
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
  visitors = Array.from({ length: VISITORS }, () => clientOf(server.url));
  for (const visitor of visitors) await visitor.enter();
});

afterEach(async () => {
  await Promise.all([server.close(), worker.close()]);
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
  const load = Promise.all(visitors.map(submitInTurn));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await atRandomInstant();
    await killAndReturn();
  }
  const accepted = (await load).flat();
  // A server that was away refused some; most must have been taken all the same.
  expect(accepted.length).toBeGreaterThan(VISITORS);
  const deadline = AbortSignal.timeout(RECOVERY_DEADLINE_MS);
  const judgements = await Promise.all(accepted.map((submission) => judgementOf(submission, deadline)));
  expect(judgements.map(outcomeOf)).toEqual(accepted.map(({ expected }) => expected));
  // The first judgement stays: what is read later is what was read first.
  expect(await Promise.all(accepted.map((submission) => judgementOf(submission, deadline)))).toEqual(judgements);
  // A server killed between the storing and the reply leaves one that its visitor only finds in the history.
  const kept = (await Promise.all(visitors.map(historyOf))).flat();
  expect(new Set(kept).size).toBe(kept.length);
  expect(accepted.filter(({ id }) => !kept.includes(id))).toEqual([]);
});

test("what was accepted while Redis had lost everything is judged", async () => {
  const load = await Promise.all(visitors.map(submitInTurn));
  await redis.stop("SIGKILL");
  await redis.forget();
  await redis.restart();
  const deadline = AbortSignal.timeout(RECOVERY_DEADLINE_MS);
  const accepted = load.flat();
  const judgements = await Promise.all(accepted.map((submission) => judgementOf(submission, deadline)));
  expect(judgements.map(outcomeOf)).toEqual(accepted.map(({ expected }) => expected));
});

type Accepted = { id: string; visitor: Client; expected: { verdict: Verdict; judged: number } };

/** Submits one after the other, whether the server is there or not. */
async function submitInTurn(visitor: Client): Promise<Accepted[]> {
  const accepted: Accepted[] = [];
  for (let at = 0; at < SUBMISSIONS_EACH; at += 1) {
    const solution = solutionAt(at);
    try {
      const { id } = await visitor.submit(TALLY.shortname, solution.source);
      accepted.push({ id, visitor, expected: { verdict: solution.verdict, judged: solution.judged } });
    } catch {
      await pause(LOOK_INTERVAL_MS);
    }
  }
  return accepted;
}

function solutionAt(at: number): KnownSolution {
  const solution = SOLUTIONS[at % SOLUTIONS.length];
  if (solution === undefined) throw new Error("there are no solutions");
  return solution;
}

async function judgementOf({ id, visitor }: Accepted, deadline: AbortSignal): Promise<Judgement> {
  for (;;) {
    const { judgement } = Submission.parse((await visitor.get(`/api/submissions/${id}`)).json);
    if (judgement !== null) return judgement;
    await pause(LOOK_INTERVAL_MS, undefined, { signal: deadline });
  }
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
