import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { LONG_QUEUE } from "#contract/judging/judge-job.ts";
import { Submission } from "#contract/judging/submission.ts";
import { Redis } from "ioredis";
import { clientOf, type Client } from "../../harness/client.ts";
import { accepted } from "../../harness/judge.ts";
import { openDatabases } from "../../harness/database.ts";
import { problemsDirectory, type ProblemSketch } from "../../harness/problem-folder.ts";
import type { NodeProcess } from "../../harness/processes.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";
import { startWorker } from "../../harness/worker.ts";

/** Of each of them an endless program takes far longer than all short turns together. */
const PATIENT: ProblemSketch = { ...TALLY, shortname: "patient", limits: { time_limit: 20 } };
/** Longer than a turn while others wait, and soon over. */
const QUICK: ProblemSketch = { ...TALLY, shortname: "quick", limits: { time_limit: 1 } };
const ENDLESS = "function tally(n) {\n  for (;;);\n}\n";
const CROWD = 24;
const DEADLINE = { timeout: 100_000, interval: 100 };

let stage: Stage;
let scene: Scene;
let worker: NodeProcess | null = null;
let inspector: Redis;

beforeAll(async () => {
  const [databases, redis, problems] = await Promise.all([
    openDatabases("postgres"),
    startRedis(),
    problemsDirectory(PATIENT, QUICK),
  ]);
  stage = { databases, redis, problems };
  inspector = new Redis(redis.url, { maxRetriesPerRequest: null });
});
afterAll(async () => {
  inspector.disconnect();
  await stage.redis.close();
  await stage.problems.close();
  await stage.databases.close();
});
beforeEach(async () => {
  scene = await openScene(stage, { BASECASE_TRUST_PROXY: "1" });
});
afterEach(async () => {
  await worker?.close();
  worker = null;
  await scene.close();
});

test.each([1, 2])("%i hosts: many fresh identities' endless runs hold up no newcomer's cheap one", async (hosts) => {
  await start(hosts);
  // Every one is somebody new, at a new address: nothing but what they do tells them from the newcomer.
  const crowd = await Promise.all(
    Array.from({ length: CROWD }, async (_, at) => {
      const someone = await from(`198.51.100.${at + 1}`);
      return { someone, id: await run(someone, "patient", ENDLESS) };
    }),
  );
  const newcomer = await from("203.0.113.7");
  const cheap = await run(newcomer, "patient", TALLY.model);
  expect((await newcomer.judged(cheap)).judgement?.verdict).toBe("AC");
  const ended = await Promise.all(crowd.map(async ({ someone, id }) => (await read(someone, id)).judgement !== null));
  // Those that had a host of their own in the meantime; one after the other all of them would have been before it.
  expect(ended.filter(Boolean).length).toBeLessThan(CROWD / 4);
});

test("a flood from one address lets the others go first, though each of it is somebody else", async () => {
  // One after the other: those that are accepted at the same instant don't count one another.
  const flood: string[] = [];
  for (let at = 0; at < 12; at += 1)
    flood.push(await run(await from(`2001:db8:0:7:${at}::1`), "quick", `// flood ${at}`));
  const single = await run(await from("2001:db8:0:8::1"), "quick", "// single");
  await vi.waitFor(async () => expect(await waiting()).toHaveLength(13), DEADLINE);
  const judge = await scene.judge();
  await vi.waitFor(() => expect(judge.taken).toHaveLength(13), DEADLINE);
  const order = judge.taken.map(({ submissionId }) => submissionId);
  expect(order.indexOf(single)).toBeLessThanOrEqual(4);
  expect(new Set(order)).toEqual(new Set([...flood, single]));
});

test("those who sit at this machine are no crowd: each of them has a first place", async () => {
  const flood = [];
  for (let at = 0; at < 8; at += 1) flood.push(await run(await scene.newClient(), "quick", `// ${at}`));
  await vi.waitFor(async () => expect(await waiting()).toHaveLength(8), DEADLINE);
  const scores = await inspector.zrange(`${scene.prefix}:judge:prioritized`, "0", "-1", "WITHSCORES");
  // BullMQ's score is the priority times 2^32, and a counter.
  const places = scores.filter((_, at) => at % 2 === 1).map((score) => Math.floor(Number(score) / 2 ** 32));
  // Later by the seconds in which they came, and by nothing else.
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(5 * 2);
});

test("two heavy submissions of one identity leave a host to the others", async () => {
  await start(2);
  const heavy = await from("198.51.100.1");
  const ids = [await submit(heavy, "patient", ENDLESS), await submit(heavy, "patient", ENDLESS)];
  for (const id of ids) for await (const { event } of heavy.events(id)) if (event.status === "running") break;
  // Both are well beyond their turns.
  await pause(3_000);
  const newcomer = await from("203.0.113.7");
  const cheap = await run(newcomer, "patient", TALLY.model);
  expect((await newcomer.judged(cheap)).judgement?.verdict).toBe("AC");
  for (const id of ids) expect((await read(heavy, id)).judgement).toBe(null);
});

test("what is set aside is told so, judged in the end, and survives a Redis that forgets everything", async () => {
  await start(1);
  const crowd = await Promise.all(
    Array.from({ length: 8 }, async (_, at) => {
      const someone = await from(`198.51.100.${at + 1}`);
      return { someone, id: await run(someone, "quick", ENDLESS) };
    }),
  );
  await vi.waitFor(async () => expect(await setAside()).not.toEqual([]), DEADLINE);
  const [aside = ""] = await setAside();
  const owner = crowd.find(({ id }) => id === aside)?.someone;
  for await (const { event } of owner?.events(aside) ?? []) {
    if (event.status !== "queued") break;
    expect(event).toMatchObject({ setAside: true, position: expect.any(Number) });
    break;
  }
  await inspector.flushall();
  const verdicts = crowd.map(async ({ someone, id }) => (await someone.judged(id)).judgement?.verdict);
  expect(await Promise.all(verdicts)).toEqual(crowd.map(() => "TLE"));
  await vi.waitFor(async () => expect(await inspector.keys(`${scene.prefix}:judge*:????????-*`)).toEqual([]), DEADLINE);
});

test("a run that was set aside can be stopped", async () => {
  await start(1);
  const crowd = await Promise.all(
    Array.from({ length: 6 }, async (_, at) => {
      const someone = await from(`198.51.100.${at + 1}`);
      return { someone, id: await run(someone, "patient", ENDLESS) };
    }),
  );
  await vi.waitFor(async () => expect(await setAside()).not.toEqual([]), DEADLINE);
  const [aside = ""] = await setAside();
  const owner = crowd.find(({ id }) => id === aside)?.someone;
  expect((await owner?.post(`/api/submissions/${aside}/stop`, {}))?.status).toBe(200);
  await vi.waitFor(async () => expect(await inspector.keys(`${scene.prefix}:judge*:${aside}`)).toEqual([]), DEADLINE);
});

test("what waits is told a time that is about what it takes", async () => {
  const go = Promise.withResolvers<void>();
  await scene.judge(async (job) => {
    await go.promise;
    await pause(400);
    return accepted(job);
  });
  const clients = await Promise.all(Array.from({ length: 24 }, () => scene.newClient()));
  const ids: string[] = [];
  for (const client of clients) ids.push(await run(client, "quick", "// one of many"));
  const [last, lastId = ""] = [clients.at(-1), ids.at(-1)];
  go.resolve();
  let told: { at: number; waitMs: number } | null = null;
  let begunAt = 0;
  for await (const { event } of last?.events(lastId) ?? []) {
    // After a few have gone, and while enough are still ahead.
    if (event.status === "queued" && event.waitMs !== undefined && (event.position ?? 0) <= 15) {
      told ??= { at: performance.now(), waitMs: event.waitMs };
    }
    if (event.status === "running" && begunAt === 0) begunAt = performance.now();
  }
  const took = begunAt - (told?.at ?? 0);
  expect(told?.waitMs).toBeGreaterThan(took / 2.5);
  expect(told?.waitMs).toBeLessThan(took * 2.5);
});

async function start(hosts: number): Promise<void> {
  worker = await startWorker({
    redisUrl: stage.redis.url,
    problemsDir: stage.problems.dir,
    prefix: scene.prefix,
    hosts,
  });
}

const setAside = () => inspector.zrange(`${scene.prefix}:${LONG_QUEUE}:prioritized`, "0", "-1");
const waiting = () => inspector.zrange(`${scene.prefix}:judge:prioritized`, "0", "-1");

/** Somebody new, behind the proxy that the server trusts. */
async function from(address: string): Promise<Client> {
  const client = clientOf(scene.server.url);
  const plain = clientOf(scene.server.url);
  client.request = async (method, path, { headers, ...options } = {}) => {
    const cookie = client.cookie === null ? {} : { cookie: client.cookie };
    const reply = await plain.request(method, path, {
      ...options,
      headers: { ...cookie, ...headers, "x-forwarded-for": address },
    });
    client.cookie = plain.cookie;
    return reply;
  };
  client.post = (path, body) => client.request("POST", path, { body });
  await client.enter();
  return client;
}

async function run(client: Client, problem: string, source: string): Promise<string> {
  const body = { language: "javascript", source, ownCases: [] };
  const { status, text, json } = await client.post(`/api/problems/${problem}/runs`, body);
  if (status !== 202) throw new Error(`not accepted: ${text}`);
  return Submission.parse(json).id;
}

async function submit(client: Client, problem: string, source: string): Promise<string> {
  return (await client.submit(problem, source)).id;
}

async function read(client: Client, id: string): Promise<Submission> {
  return Submission.parse((await client.get(`/api/submissions/${id}`)).json);
}
