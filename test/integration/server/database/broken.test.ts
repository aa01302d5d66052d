import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Readiness } from "#contract/http/readiness.ts";
import { pglitePool } from "../../../../server/database/open-pglite.ts";
import { keepPglite } from "../../../../server/database/pglite-keeper.ts";

import { openDatabases } from "../../harness/database.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

const DEADLINE_MS = 60_000;

describe("a PGlite that crashes", () => {
  test("fails the query that did it and no other, and keeps what was stored", async () => {
    const directory = await mkdtemp(path.join(tmpdir(), "basecase-broken-"));
    const keeper = await keepPglite(path.join(directory, "pg"));
    const pool = pglitePool(keeper, () => {});
    const look = () => pool.query({ name: "look", text: "select kept from probe" });
    await pool.query("create table probe (kept int)");
    await pool.query("insert into probe values (7)");

    for (const crash of [
      // Deeper than WebAssembly's stack.
      "select (repeat('[', 200000) || repeat(']', 200000))::jsonb",
      // PGlite has nobody to ask for the rows, and PostgreSQL ends.
      "copy probe from stdin",
    ]) {
      const [crashed, waiting] = await Promise.allSettled([pool.query(crash), look()]);
      expect(crashed).toMatchObject({ status: "rejected", reason: { code: "57P02" } });
      expect(waiting).toMatchObject({ status: "fulfilled", value: { rows: [{ kept: 7 }] } });
      expect((await look()).rows).toEqual([{ kept: 7 }]);
    }
    await pool.end();
    await keeper.close();
    await rm(directory, { recursive: true, force: true });
  });
});

describe("a server whose disk is full for a while", () => {
  let stage: Stage;
  let scene: Scene;

  beforeAll(async () => {
    const [databases, redis, problems] = await Promise.all([
      openDatabases("pglite"),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    stage = { databases, redis, problems };
    scene = await openScene(stage);
  });
  afterAll(async () => {
    await scene.close();
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  test(
    "says that it is not ready, opens the database anew by itself, and has lost nothing",
    async () => {
      const client = await scene.newClient();
      const { id } = await client.submit("tally", "// kept");
      const ready = async () => Readiness.parse((await client.get("/api/ready")).json).database;
      expect(await ready()).toBe(true);

      limitFiles(scene.server.pid, "0");
      expect((await client.post("/api/identity")).status).toBe(200);
      const refused = await client.post("/api/problems/tally/submissions", { language: "javascript", source: "// no" });
      expect(refused.status).toBe(503);
      expect(await ready()).toBe(false);
      expect((await client.get("/api/health")).status).toBe(200);

      limitFiles(scene.server.pid, "unlimited");
      await expect.poll(ready, { timeout: DEADLINE_MS }).toBe(true);
      expect((await client.get(`/api/submissions/${id}`)).status).toBe(200);
      expect((await client.submit("tally", "// again")).judgement).toBe(null);
    },
    2 * DEADLINE_MS,
  );
});

/** The soft limit alone: every write to a file fails, as on a disk without space. */
function limitFiles(pid: number, most: "0" | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(pid), `--fsize=${most}:`]);
}
