import { execFileSync } from "node:child_process";
import { cp, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Readiness } from "#contract/http/readiness.ts";
import { failureOf, type Client } from "../../harness/client.ts";
import { openDatabases, type TestDatabase } from "../../harness/database.ts";
import { problemsDirectory } from "../../harness/problem-folder.ts";
import { startRedis } from "../../harness/redis.ts";
import { openScene, type Scene, type Stage } from "../../harness/stage.ts";
import { TALLY } from "../../harness/tally.ts";

/** Room for a database and little more. */
const DISK = "120m";
const DEADLINE_MS = 60_000;
/** What does not fit into the pages that a table has. */
const LONG = `//${"x".repeat(30_000)}`;

/** Only root gives a folder a disk of its own. */
const canMount = process.getuid?.() === 0 && process.platform === "linux";

describe.skipIf(!canMount)("a server whose own disk is full", () => {
  let stage: Stage;
  let scene: Scene;
  let disk = "";

  beforeAll(async () => {
    const [pglites, redis, problems] = await Promise.all([
      openDatabases("pglite"),
      startRedis(),
      problemsDirectory(TALLY),
    ]);
    const databases = {
      create: async (): Promise<TestDatabase> => {
        const database = await pglites.create();
        disk = database.env["BASECASE_DATA_DIR"] ?? "";
        const aside = await mkdtemp(path.join(tmpdir(), "basecase-aside-"));
        await cp(disk, aside, { recursive: true });
        execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", disk]);
        await cp(aside, disk, { recursive: true });
        await rm(aside, { recursive: true });
        return database;
      },
      close: () => pglites.close(),
    };
    stage = { databases, redis, problems };
    scene = await openScene(stage);
  });
  afterAll(async () => {
    await scene.close();
    execFileSync("umount", [disk]);
    await stage.redis.close();
    await stage.problems.close();
    await stage.databases.close();
  });

  test(
    "says so, is not ready, still answers what it knows, and takes submissions again as soon as there is room",
    async () => {
      const client = await scene.newClient();
      const submit = (source: string) =>
        client.post("/api/problems/tally/submissions", { language: "javascript", source });
      expect((await submit(LONG)).status).toBe(202);
      expect((await readinessOf(client)).storage).toBe(true);

      const filler = path.join(disk, "filler");
      await fill(filler);
      let refused = await submit(LONG);
      for (let more = 0; refused.status === 202 && more < 100; more += 1) {
        const source = `${LONG}${more}${Math.random().toString().repeat(500)}`;
        refused = await submit(source);
      }
      expect(failureOf(refused)).toMatchObject({ code: "storageFull", status: 507 });
      expect(failureOf(refused).detail).toContain("BASECASE_DATA_DIR");
      expect(await readinessOf(client)).toMatchObject({ ready: false, storage: false });
      expect((await client.get("/api/problems")).status).toBe(200);

      await rm(filler);
      await expect.poll(async () => (await submit("// again")).status, { timeout: DEADLINE_MS }).toBe(202);
      expect((await readinessOf(client)).storage).toBe(true);
    },
    2 * DEADLINE_MS,
  );
});

async function readinessOf(client: Client): Promise<Readiness> {
  return Readiness.parse((await client.get("/api/ready")).json);
}

async function fill(place: string): Promise<void> {
  const file = await open(place, "w");
  try {
    for (const size of [1_000_000, 1_000]) await writeUntilFull(file, Buffer.alloc(size));
  } finally {
    await file.close();
  }
}

async function writeUntilFull(file: Awaited<ReturnType<typeof open>>, block: Buffer): Promise<void> {
  try {
    for (;;) await file.write(block);
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOSPC") return;
    throw fault;
  }
}
