import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clientOf, failureOf, type Client } from "../harness/client.ts";
import { openDatabases } from "../harness/database.ts";
import { problemsDirectory } from "../harness/problem-folder.ts";
import { startRedis } from "../harness/redis.ts";
import { startServer } from "../harness/server.ts";
import { openScene, type Scene, type Stage } from "../harness/stage.ts";
import { TALLY } from "../harness/tally.ts";

let stage: Stage;

beforeAll(async () => {
  const [databases, redis, problems] = await Promise.all([
    openDatabases("pglite"),
    startRedis(),
    problemsDirectory(TALLY),
  ]);
  stage = { databases, redis, problems };
});
afterAll(async () => {
  await stage.redis.close();
  await stage.problems.close();
  await stage.databases.close();
});

describe("a server that is told to end", () => {
  let scene: Scene;
  let client: Client;
  beforeEach(async () => {
    scene = await openScene(stage);
    client = await scene.newClient();
  });
  afterEach(() => scene.close());

  test.each(["SIGTERM", "SIGINT"] as const)(
    "by %s ends its streams, keeps what it accepted, and exits cleanly",
    async (signal) => {
      const { id } = await client.submit("tally", "// kept");
      const events = client.events(id);
      await events.next();
      await scene.server.kill(signal);
      expect(await scene.server.exited).toBe(0);
      expect((await Array.fromAsync(events)).map(({ name }) => name)).not.toContain("done");
      expect(scene.server.output()).not.toContain("did not close");

      const again = clientOf((await scene.startAnother()).url, client.cookie);
      expect((await again.get(`/api/submissions/${id}`)).json).toMatchObject({ id, judgement: null });
    },
  );
});

describe("a server that can't start says why, and how to mend it", () => {
  test("when the environment is not valid", async () => {
    await expect(start({ PORT: "http", LOG_LEVEL: "loud" })).rejects.toThrow(
      /PORT: must be a port number[^]*LOG_LEVEL/,
    );
  });

  test("when there is no directory of problems", async () => {
    await expect(start({ BASECASE_PROBLEMS_DIR: "/nowhere" })).rejects.toThrow(/BASECASE_PROBLEMS_DIR: .*\/nowhere/);
  });

  test("when the database can't be reached", async () => {
    const url = "postgres://basecase@127.0.0.1:1/basecase";
    await expect(start({ DATABASE_URL: url })).rejects.toThrow(/PostgreSQL of DATABASE_URL[^]*ECONNREFUSED/);
  });

  test("when its port is taken", async () => {
    const scene = await openScene(stage);
    const { port } = new URL(scene.server.url);
    await expect(start({ PORT: port })).rejects.toThrow(/can't listen on .*choose another by PORT/);
    await scene.close();
  });
});

describe("a database that was never finished", () => {
  test("is made anew", async () => {
    const database = await stage.databases.create();
    const directory = database.env["BASECASE_DATA_DIR"] ?? "";
    await rm(path.join(directory, "pg"), { recursive: true });
    await mkdir(path.join(directory, "pg.new"));
    await writeFile(path.join(directory, "pg.new", "PG_VERSION"), "half of it");
    const store = await database.open();
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
  });
});

describe("rate limits", () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(stage, { BASECASE_RATE_LIMITS: "on" });
  });
  afterAll(() => scene.close());

  test("hold up whoever asks for identities in a loop, and say when to come back", async () => {
    const client = clientOf(scene.server.url);
    const replies = [];
    for (let count = 0; count < 70; count += 1) replies.push(await client.post("/api/identity"));
    const refused = replies.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const reply of refused) {
      expect(failureOf(reply)).toMatchObject({ code: "tooManyRequests", status: 429 });
      expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect((await client.get("/api/problems")).status).toBe(200);
    expect((await client.get("/api/health")).status).toBe(200);
  });

  test("hold up nobody while Redis is dead, and work again after its return", async () => {
    await stage.redis.stop("SIGKILL");
    const client = clientOf(scene.server.url);
    expect((await client.post("/api/identity")).status).toBe(200);
    await stage.redis.restart();
    await expect
      .poll(async () => (await client.get("/api/ready")).json, { timeout: 15_000 })
      .toMatchObject({ redis: true });
    expect((await client.get("/api/problems")).headers.get("ratelimit")).toContain("r=");
  });
});

async function start(env: Record<string, string>): Promise<void> {
  const database = await stage.databases.create();
  await startServer({ database, redisUrl: stage.redis.url, problemsDir: stage.problems.dir, prefix: "broken", env });
}
