import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { LiveEvent } from "#contract/http/live-event.ts";
import { JUDGE_QUEUE } from "#contract/judging/judge-job.ts";
import { Submission } from "#contract/judging/submission.ts";
import { Redis } from "ioredis";
import { clientOf, failureOf, type Client } from "../../harness/client.ts";
import { DRIVERS, openDatabases } from "../../harness/database.ts";
import { accepted } from "../../harness/judge.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import type { NodeProcess } from "../../harness/processes.ts";
import { startRedis } from "../../harness/redis.ts";
import { presetsDirectory, presetText, startRound } from "../../harness/rounds.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";
import { startWorker } from "../../harness/worker.ts";

const ENDLESS = "function tally(n) {\n  for (;;);\n}\n";
/** Endless programs of it end by being stopped, and by nothing else while a test runs. */
const PATIENT = { ...TALLY, limits: { time_limit: 60 } };
const DEADLINE = { timeout: 20_000, interval: 50 };

describe.each(DRIVERS)("stopping a run on %s", (driver) => {
  let stage: Stage;
  let scene: Scene;
  let client: Client;
  let worker: NodeProcess | null = null;
  let inspector: Redis;
  let presets: Awaited<ReturnType<typeof presetsDirectory>>;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases(driver),
      startRedis(),
      problemsDirectory(PATIENT),
    ]);
    stage = { databases, redis, problems };
    presets = await presetsDirectory({ calm: presetText("tally") });
    inspector = new Redis(redis.url, { maxRetriesPerRequest: null });
    inspector.on("error", () => {});
  });
  afterAll(async () => {
    inspector.disconnect();
    await presets.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });
  beforeEach(async () => {
    scene = await openScene(stage, { BASECASE_PRESETS_DIR: presets.dir });
    client = await scene.newClient();
  });
  afterEach(async () => {
    await worker?.close();
    worker = null;
    await scene.close();
  });

  test("a run that waits gives its position up, and its followers are told", async () => {
    const [first, second] = [await run(client), await run(await scene.newClient())];
    const events = client.events(first);
    expect((await events.next()).value).toMatchObject({ event: { status: "queued" } });
    await jobOf(second);
    const stopped = await stop(client, first);
    expect(stopped).toMatchObject({ id: first, judgement: null, stop: { reason: "byOwner", at: expect.any(Number) } });
    expect(await lastOf(events)).toMatchObject({ status: "stopped", submission: { id: first } });
    await gone(first);
    const judge = await scene.judge();
    await vi.waitFor(() => expect(judge.taken.map(({ submissionId }) => submissionId)).toEqual([second]), DEADLINE);
  });

  test("a run under way ends with its host, and the next one is judged", async () => {
    worker = await start();
    const endless = await run(client, ENDLESS);
    const events = client.events(endless);
    for await (const { event } of events) if (event.status === "running") break;
    const next = await run(await scene.newClient(), TALLY.model);
    await stop(client, endless);
    await gone(endless);
    expect(await read(client, endless)).toMatchObject({ judgement: null, stop: { reason: "byOwner" } });
    await jobIsJudged(next);
    // It was no failure of the judge, and is not begun again.
    expect(worker.output()).not.toMatch(/judging failed|"level":50/);
  });

  test("stopping twice, and stopping what is judged, changes nothing", async () => {
    const id = await run(client);
    const stopped = await stop(client, id);
    expect(await stop(client, id)).toEqual(stopped);
    await scene.judge();
    const judged = await run(client);
    await client.judged(judged);
    expect(await stop(client, judged)).toMatchObject({ judgement: { verdict: "AC" }, stop: null });
  });

  test("a result that arrives after the stop is thrown away", async () => {
    const go = Promise.withResolvers<void>();
    const started = Promise.withResolvers<void>();
    await scene.judge(async (job) => {
      started.resolve();
      await go.promise;
      return accepted(job);
    });
    const id = await run(client);
    await started.promise;
    await stop(client, id);
    go.resolve();
    await gone(id);
    expect(await read(client, id)).toMatchObject({ judgement: null, stop: { reason: "byOwner" } });
  });

  test("nobody stops another's run, and nobody a submission", async () => {
    const id = await run(client);
    const stranger = await scene.newClient();
    expect(failureOf(await stranger.post(`/api/submissions/${id}/stop`, {})).code).toBe("submissionNotFound");
    const submitted = await client.submit("tally", TALLY.model);
    expect(failureOf(await client.post(`/api/submissions/${submitted.id}/stop`, {})).code).toBe("stopRefused");
    await scene.judge();
    expect((await client.judged(id)).judgement?.verdict).toBe("AC");
    expect((await client.judged(submitted.id)).judgement?.verdict).toBe("AC");
  });

  test("a newer run takes the place of the one that is open; submissions and others' runs stay", async () => {
    worker = await start();
    const endless = await run(client, ENDLESS);
    const others = await run(await scene.newClient(), TALLY.model);
    const submitted = await client.submit("tally", TALLY.model);
    for await (const { event } of client.events(endless)) if (event.status === "running") break;
    const newer = await run(client, TALLY.model);
    expect(await lastOf(client.events(endless))).toMatchObject({
      status: "stopped",
      submission: { stop: { reason: "replaced" } },
    });
    expect((await client.judged(newer)).judgement?.verdict).toBe("AC");
    expect((await client.judged(submitted.id)).judgement?.verdict).toBe("AC");
    await jobIsJudged(others);
  });

  test("a run that was stopped while Redis was away is not judged when it is back", async () => {
    const id = await run(client);
    await jobOf(id);
    await stage.redis.stop("SIGKILL");
    await stop(client, id);
    await stage.redis.restart();
    const judge = await scene.judge();
    const next = await run(await scene.newClient());
    await vi.waitFor(() => expect(judge.taken.map(({ submissionId }) => submissionId)).toContain(next), DEADLINE);
    await gone(id);
    expect(await read(client, id)).toMatchObject({ judgement: null, stop: { reason: "byOwner" } });
  });

  test("in a round a stopped run counts as any other, and the round ends without its verdict", async () => {
    const round = await startRound(client, "calm");
    const { json } = await round.run(ENDLESS);
    const { id } = Submission.parse(json);
    await stop(client, id);
    const told = await round.until(({ tasks }) => tasks[0]?.submissions[0]?.stopped === true);
    expect(told.tasks[0]).toMatchObject({ runsUsed: 1, submissions: [{ id, verdict: null, stopped: true }] });
    const again = Submission.parse((await round.run(ENDLESS)).json);
    const newest = Submission.parse((await round.run(ENDLESS)).json);
    expect((await read(client, again.id)).stop?.reason).toBe("replaced");
    await stop(client, newest.id);
    await round.act("end");
    await scene.judge();
    await round.until(({ status }) => status === "finished");
  });

  const start = () =>
    startWorker({ redisUrl: stage.redis.url, problemsDir: stage.problems.dir, prefix: scene.prefix, logLevel: "info" });

  const jobKey = (id: string) => `${scene.prefix}:${JUDGE_QUEUE}:${id}`;
  const jobOf = (id: string) => vi.waitFor(async () => expect(await inspector.exists(jobKey(id))).toBe(1), DEADLINE);
  const gone = (id: string) => vi.waitFor(async () => expect(await inspector.exists(jobKey(id))).toBe(0), DEADLINE);
  /** Recorded and removed, whoever's it is. */
  const jobIsJudged = gone;
});

describe("stopping across servers", () => {
  let stage: Stage;
  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases("postgres"),
      startRedis(),
      problemsDirectory(PATIENT),
    ]);
    stage = { databases, redis, problems };
  });
  afterAll(async () => {
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  test("what one server stops ends at the other's followers, and a server that dies in the middle leaves nothing", async () => {
    const scene = await openScene(stage);
    const worker = await startWorker({
      redisUrl: stage.redis.url,
      problemsDir: stage.problems.dir,
      prefix: scene.prefix,
    });
    try {
      const client = await scene.newClient();
      // It is deaf and dumb towards the queue: whatever it stops, another has to carry out.
      const dumb = await scene.startAnother({ BASECASE_QUEUE_PREFIX: "elsewhere" });
      const body = { language: "javascript", source: ENDLESS, ownCases: [] };
      const { id } = Submission.parse((await client.post("/api/problems/tally/runs", body)).json);
      const events = client.events(id);
      for (;;) {
        const { value } = await events.next();
        if (value?.event.status === "running") break;
      }
      const other = clientOf(dumb.url, client.cookie);
      expect((await other.post(`/api/submissions/${id}/stop`, {})).status).toBe(200);
      await dumb.kill("SIGKILL");
      const { value } = await events.next();
      expect(value?.event).toMatchObject({ status: "stopped", submission: { stop: { reason: "byOwner" } } });
      // The only host is free again.
      const next = await (await scene.newClient()).submit("tally", TALLY.model);
      await vi.waitFor(async () => {
        const redis = new Redis(stage.redis.url);
        const left = await redis.exists(`${scene.prefix}:${JUDGE_QUEUE}:${next.id}`);
        redis.disconnect();
        expect(left).toBe(0);
      }, DEADLINE);
    } finally {
      await worker.close();
      await scene.close();
    }
  });
});

async function run(someone: Client, source = "// run"): Promise<string> {
  const body = { language: "javascript", source, ownCases: [] };
  const { status, text, json } = await someone.post("/api/problems/tally/runs", body);
  if (status !== 202) throw new Error(`not accepted: ${text}`);
  return Submission.parse(json).id;
}

async function stop(someone: Client, id: string): Promise<Submission> {
  const { status, text, json } = await someone.post(`/api/submissions/${id}/stop`, {});
  if (status !== 200) throw new Error(`not stopped: ${text}`);
  return Submission.parse(json);
}

async function read(someone: Client, id: string): Promise<Submission> {
  return Submission.parse((await someone.get(`/api/submissions/${id}`)).json);
}

async function lastOf(events: ReturnType<Client["events"]>): Promise<LiveEvent | undefined> {
  let last: LiveEvent | undefined;
  for await (const { event } of events) last = event;
  return last;
}
