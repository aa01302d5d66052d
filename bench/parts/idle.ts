import { randomUUID } from "node:crypto";
import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openDatabases } from "../../test/integration/harness/database.ts";
import { REPOSITORY } from "../../test/integration/harness/processes.ts";
import { startRedis } from "../../test/integration/harness/redis.ts";
import { startServer } from "../../test/integration/harness/server.ts";
import { startWorker } from "../../test/integration/harness/worker.ts";
import type { Figure } from "../figure.ts";
import { residentMb } from "../resident.ts";
import { show } from "../table.ts";

const COPIES = 10;
/** By then the collector has been round, and freed memory has gone back. */
const SETTLED_MS = 15_000;
const PREFIX = "bench";

/** Resident memory of a server and a worker that have only been started, with our problems and with ten times as many. */
export async function idle(): Promise<Figure[]> {
  const few = path.join(REPOSITORY, "problems");
  const many = await mkdtemp(path.join(tmpdir(), "basecase-many-"));
  const redis = await startRedis();
  try {
    const names = await problemNames(few);
    for (const name of names) {
      for (let copy = 0; copy < COPIES; copy += 1)
        await copyProblem(path.join(few, name), path.join(many, `${name}${copy}`));
    }
    const small = await idleMb(few, redis.url);
    const large = await idleMb(many, redis.url);
    const further = names.length * (COPIES - 1);
    return [
      figure(`server with PGlite, ${names.length} problems`, small.server, 300, "resident, after its start"),
      figure(
        "server, each further problem",
        Math.max(0, large.server - small.server) / further,
        1,
        `${show(large.server)} MB with ${names.length * COPIES}`,
      ),
      figure(
        `worker before its first submission`,
        Math.max(small.worker, large.worker),
        150,
        `${show(small.worker)} MB with ${names.length} problems, ${show(large.worker)} MB with ${names.length * COPIES}`,
      ),
    ];
  } finally {
    await redis.close();
    await rm(many, { recursive: true, force: true });
  }
}

function figure(name: string, value: number, atMost: number, note: string): Figure {
  return { part: "idle", name, value, unit: "MB", target: { atMost }, note };
}

async function idleMb(problemsDir: string, redisUrl: string): Promise<{ server: number; worker: number }> {
  const databases = await openDatabases("pglite");
  const database = await databases.create();
  const server = await startServer({ database, redisUrl, problemsDir, prefix: PREFIX });
  const worker = await startWorker({ redisUrl, problemsDir, prefix: PREFIX, hosts: 2 });
  try {
    await wait(SETTLED_MS);
    return { server: await residentMb(server.pid), worker: await residentMb(worker.pid) };
  } finally {
    await worker.close();
    await server.close();
    await databases.close();
  }
}

async function problemNames(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
}

/** The same files under another name; a uuid is one problem's. */
async function copyProblem(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true, recursive: true })) {
    const source = path.join(entry.parentPath, entry.name);
    const target = path.join(to, path.relative(from, source));
    if (entry.isDirectory()) await mkdir(target, { recursive: true });
    else if (entry.name === "problem.yaml") {
      const text = await readFile(source, "utf8");
      await writeFile(target, text.replace(/^uuid: .*$/m, `uuid: ${randomUUID()}`));
    } else {
      await mkdir(path.dirname(target), { recursive: true });
      await link(source, target);
    }
  }
}
