import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { buildCases } from "../../../scripts/setup/cases.mjs";
import { buildClient } from "../../../scripts/setup/client-build.mjs";
import { clientOf } from "../harness/client.ts";
import { descendantsOf, REPOSITORY } from "../harness/processes.ts";
import { freePort } from "../harness/redis.ts";

/** Above the script's own bounds. */
const DEADLINE_MS = 100_000;
const BUILD_TIMEOUT_MS = 300_000;
const LOOK_INTERVAL_MS = 50;
const KEY_APART_MS = 500;

const Parts = z.array(z.object({ name: z.string(), pid: z.number() }));

let dataDir: string;
let starts: Start[];

// So that no start has to; npm test has done it already.
beforeAll(async () => {
  await buildClient(REPOSITORY, process.execPath, process.env);
  await buildCases(REPOSITORY, process.execPath, process.env);
}, BUILD_TIMEOUT_MS);

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "basecase-start-"));
  starts = [];
});

afterEach(async () => {
  for (const start of starts) await start.stop();
  // A killed part may just be writing its compiled modules.
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

test("a start serves the page's API, a second one names the first, and SIGTERM leaves nothing behind", async () => {
  const port = await freePort();
  const first = begin({ PORT: String(port) });
  await first.says(`http://localhost:${port}`);
  const answer = await fetch(`http://127.0.0.1:${port}/api/health`);
  expect(answer.status).toBe(200);
  expect(await openToOthers(dataDir)).toEqual([]);

  const second = begin();
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`already started here: it runs at http://localhost:${port}`);
  expect(second.output()).toContain(`kill ${first.pid}`);

  const everyone = await descendantsOf(first.pid);
  expect(everyone.length).toBeGreaterThanOrEqual(3);
  first.child.kill("SIGTERM");
  expect(await first.exited).toBe(0);
  expect(first.output()).toContain("stopped");
  await until(
    () => !everyone.some(isAlive),
    () => `still there: ${everyone.filter(isAlive).join(", ")}`,
  );
});

test("a start closes a data folder that others could look into", async () => {
  await chmod(dataDir, 0o777);
  await mkdir(path.join(dataDir, "redis"), { mode: 0o755 });
  const running = begin();
  await running.says("ready after");
  expect(await openToOthers(dataDir)).toEqual([]);
});

test("a killed worker, server and Redis are started again", async () => {
  const running = begin();
  await running.says("ready after");
  for (const name of ["worker", "server"]) {
    process.kill(await partOf(name), "SIGKILL");
    await running.says(`the ${name} ended with SIGKILL`);
    await running.says(`the ${name} is back`);
  }
  const redis = (await descendantsOf(running.pid)).find(isRedis);
  if (redis === undefined) throw new Error("no Redis below the start");
  process.kill(redis, "SIGKILL");
  await running.says("Redis ended with SIGKILL");
  await running.says("Redis is back");
  expect(running.child.exitCode).toBeNull();
});

test("a killed start takes its parts with it, and the next start finds the data it left", async () => {
  const port = await freePort();
  const first = begin({ PORT: String(port) });
  await first.says("ready after");
  const visitor = clientOf(`http://127.0.0.1:${port}`);
  await visitor.enter();
  const identity = await visitor.get("/api/identity");
  const everyone = await descendantsOf(first.pid);
  first.child.kill("SIGKILL");

  const next = begin({ PORT: String(port) });
  await next.says("ready after");
  expect(everyone.filter(isAlive)).toEqual([]);
  expect((await visitor.get("/api/identity")).json).toEqual(identity.json);
});

test("a second Ctrl-C ends even a part that hangs", async () => {
  const running = begin();
  await running.says("ready after");
  const server = await partOf("server");
  process.kill(server, "SIGSTOP");
  running.child.kill("SIGINT");
  await running.says("once more to kill");
  // Later than what counts as the same key, which a terminal and npm deliver twice.
  await pause(KEY_APART_MS);
  running.child.kill("SIGINT");
  expect(await running.exited).toBe(1);
  await until(
    () => !isAlive(server),
    () => "the server is still there",
  );
});

test("a port that was asked for and is taken is named", async () => {
  const other = createServer();
  other.listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const refused = begin({ PORT: String(port) });
  expect(await refused.exited).toBe(1);
  expect(refused.output()).toContain(`port ${port}, asked for by PORT, is taken`);
  other.close();
});

test("a Redis that was asked for and does not answer is named", async () => {
  const refused = begin({ REDIS_URL: `redis://127.0.0.1:${await freePort()}` });
  expect(await refused.exited).toBe(1);
  expect(refused.output()).toContain("the Redis of REDIS_URL does not answer");
});

type Start = {
  child: ChildProcess;
  pid: number;
  exited: Promise<number | null>;
  output(): string;
  /** Waits until it has printed the text, after what was waited for before. */
  says(text: string): Promise<void>;
  stop(): Promise<void>;
};

function begin(env: Record<string, string> = {}): Start {
  const child = spawn(process.execPath, [path.join(REPOSITORY, "scripts/start.mjs")], {
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      BASECASE_DATA_DIR: dataDir,
      BASECASE_HOSTS: "1",
      PORT: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid === undefined) throw new Error("the start has no process id");
  let printed = "";
  let seen = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => void (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (printed += text));
  const exited = once(child, "close").then(() => child.exitCode);
  const started: Start = {
    child,
    pid: child.pid,
    exited,
    output: () => printed,
    says: async (text) => {
      await until(
        () => {
          if (child.exitCode !== null) throw new Error(`the start ended before it said ${text}:\n${printed}`);
          return printed.indexOf(text, seen) >= 0;
        },
        () => `the start did not say ${text}:\n${printed}`,
      );
      seen = printed.indexOf(text, seen);
    },
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
    },
  };
  starts.push(started);
  return started;
}

async function partOf(name: string): Promise<number> {
  const parts = Parts.parse(JSON.parse(await readFile(path.join(dataDir, "parts.json"), "utf8")));
  const part = parts.find((each) => each.name === name);
  if (part === undefined) throw new Error(`no ${name} among the parts`);
  return part.pid;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function isRedis(pid: number): boolean {
  return readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("redis-server");
}

async function until(holds: () => boolean, fault: () => string): Promise<void> {
  const began = performance.now();
  while (!holds()) {
    if (performance.now() - began > DEADLINE_MS) throw new Error(fault());
    await pause(LOOK_INTERVAL_MS);
  }
}

/** What others could read or write in a folder, if they got that far: what is within a private folder they can't reach. */
async function openToOthers(directory: string): Promise<string[]> {
  const places = [directory];
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    const place = path.join(entry.parentPath, entry.name);
    // Modules that Node compiled, and what PostgreSQL makes while it runs, each in a folder of its own that is closed.
    const inClosedFolder = ["compile-cache", "pg"].some((name) =>
      entry.parentPath.startsWith(path.join(directory, name)),
    );
    if (!entry.isSymbolicLink() && !inClosedFolder) places.push(place);
  }
  const modes = await Promise.all(
    places.map(async (place) => {
      const mode = await lstat(place).then(
        (found) => found.mode,
        // Redis renames and PostgreSQL removes as they please.
        () => 0,
      );
      return { place, mode: mode & 0o777 };
    }),
  );
  return modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ place, mode }) => `${mode.toString(8)} ${place}`);
}
