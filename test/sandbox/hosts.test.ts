import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { createSandbox, type SandboxEvent } from "#sandbox/pool.ts";
import type { Sandbox } from "#sandbox/sandbox.ts";
import { LIMITS, plain, runOnce } from "./program.ts";

const open: Sandbox[] = [];
const events: SandboxEvent[] = [];
function start(hosts: number): Sandbox {
  const sandbox = createSandbox({ hosts, onEvent: (event) => events.push(event) });
  open.push(sandbox);
  return sandbox;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  events.length = 0;
});

const LOOP = { source: "function solve() { for (;;); }", language: "javascript", entry: plain("solve") } as const;
const GOOD = { source: "const solve = (n) => n + 1;", entry: plain("solve"), input: "1" };

test("a host that is killed from outside is the machine's fault, and the same session goes on", async () => {
  const sandbox = start(1);
  const session = await sandbox.open({
    source: "function solve(n) { if (n === 0) for (;;); return n; }",
    language: "javascript",
    entry: plain("solve"),
  });
  expect(await session.run("1", LIMITS)).toMatchObject({ value: 1 });
  const running = session.run("0", { ...LIMITS, cpuTimeLimitMs: 60_000 });
  const failed = failureOf(running);
  const [busy] = await busyHosts(process.pid, 1);
  process.kill(Number(busy), "SIGKILL");
  expect(await failed).toContain("a sandbox host ended (SIGKILL)");
  expect(await session.run("2", LIMITS)).toMatchObject({ value: 2 });
  await session.close();
  expect(await runOnce(sandbox, GOOD)).toMatchObject({ value: 2 });
  expect(events).toContainEqual(expect.objectContaining({ kind: "hostReplaced", reason: null, signal: "SIGKILL" }));
});

test("a host that is killed in the midst of many cases takes none of the outcomes before it along", async () => {
  const sandbox = start(1);
  const session = await sandbox.open({
    source: "function solve(n) { if (n === 3) for (;;); return n; }",
    language: "javascript",
    entry: plain("solve"),
  });
  const values: unknown[] = [];
  const inputs = ["0", "1", "2", "3", "4"];
  const reading = async () => {
    for await (const outcome of session.runAll(inputs, { ...LIMITS, cpuTimeLimitMs: 60_000 })) {
      values.push(outcome.status === "returned" ? outcome.value : outcome.status);
    }
  };
  const failed = failureOf(reading());
  const [busy] = await busyHosts(process.pid, 1);
  process.kill(Number(busy), "SIGKILL");
  expect(await failed).toContain("a sandbox host ended (SIGKILL)");
  expect(values).toEqual([0, 1, 2]);
  await session.close();
});

test("an idle host that is killed is replaced before anyone needs it", async () => {
  const sandbox = start(1);
  await runOnce(sandbox, GOOD);
  for (const pid of hostsOf(process.pid)) process.kill(pid, "SIGKILL");
  expect(await runOnce(sandbox, GOOD)).toMatchObject({ value: 2 });
});

test("hosts that are just being started end too, with all that was started for them", async () => {
  for (const waitMs of [0, 0, 5, 10, 15, 20, 25, 30, 40, 60]) {
    const sandbox = createSandbox({ hosts: 2 });
    // At any moment of a start, which takes some 50 ms.
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    await sandbox.close();
  }
  expect(processesBelow(process.pid).filter((words) => words.includes("sandbox/host/main.js"))).toEqual([]);
});

test("an aborted program ends at once, and its place is free", async () => {
  const sandbox = start(1);
  const abort = new AbortController();
  const session = await sandbox.open(LOOP, { signal: abort.signal });
  const running = session.run("1", { ...LIMITS, cpuTimeLimitMs: 60_000 });
  const failed = failureOf(running);
  await busyHosts(process.pid, 1);
  abort.abort(new Error("no longer wanted"));
  expect(await failed).toBe("no longer wanted");
  await session.close();
  expect(await runOnce(sandbox, GOOD)).toMatchObject({ value: 2 });
});

test("who waits for a host and is aborted leaves the queue", async () => {
  const sandbox = start(1);
  const first = await sandbox.open({ ...LOOP, source: GOOD.source });
  const abort = new AbortController();
  const second = sandbox.open({ ...LOOP, source: GOOD.source }, { signal: abort.signal });
  const third = sandbox.open({ ...LOOP, source: GOOD.source });
  abort.abort(new Error("gone"));
  await expect(second).rejects.toThrow("gone");
  await first.close();
  const session = await third;
  expect(await session.run("3", LIMITS)).toMatchObject({ value: 4 });
  await session.close();
});

test("programs beyond the number of hosts wait for their turn", async () => {
  const sandbox = start(2);
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => runOnce(sandbox, GOOD)));
  expect(outcomes.map((outcome) => outcome.status === "returned" && outcome.value)).toEqual(Array(8).fill(2));
});

test("a host's threads, V8's compilers among them, don't interrupt the solver's program", async () => {
  const sandbox = start(1);
  await runOnce(sandbox, GOOD);
  const threads = hostsOf(process.pid).flatMap((pid) =>
    readdirSync(`/proc/${pid}/task`).map((thread) => statOf(Number(thread))),
  );
  expect(threads.length).toBeGreaterThan(1);
  const SCHED_BATCH = "3";
  expect(new Set(threads.map((fields) => fields[38]))).toEqual(new Set([SCHED_BATCH]));
});

test("a host has no descriptor that its worker inherited from whoever started it", async () => {
  const leaky = 'exec 9</etc/passwd; exec "$@"';
  const script = fileURLToPath(new URL("looping-parent.ts", import.meta.url));
  // Node itself sees to the low numbers; bash can open high ones.
  const words = ["-c", leaky.replace("9<", "99<"), "bash", process.execPath, script, "everything"];
  const parent = spawn("bash", words, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  await once(parent, "message");
  const hosts = hostsOf(Number(parent.pid));
  expect(hosts.length).toBeGreaterThan(0);
  for (const host of hosts) expect(readdirSync(`/proc/${host}/fd`)).not.toContain("99");
  parent.kill("SIGKILL");
  await once(parent, "exit");
});

test("closing ends every host, also a busy one, and refuses who waits", async () => {
  const sandbox = start(1);
  const session = await sandbox.open(LOOP);
  const failures = [failureOf(session.run("1", { ...LIMITS, cpuTimeLimitMs: 60_000 })), failureOf(sandbox.open(LOOP))];
  await busyHosts(process.pid, 1);
  const hosts = hostsOf(process.pid);
  await sandbox.close();
  for (const failure of failures) expect(await failure).toContain("closed");
  expect(hosts.filter(isAlive)).toEqual([]);
  await expect(sandbox.open(LOOP)).rejects.toThrow("closed");
});

test.each([
  ["the kernel tells them", "everything"],
  ["their own watchdog tells them", "lesser"],
])("hosts die with a parent that is killed, also in the midst of an endless loop: %s", async (_, machine) => {
  const parent = spawn(process.execPath, [fileURLToPath(new URL("looping-parent.ts", import.meta.url)), machine], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await once(parent, "message");
  const pid = Number(parent.pid);
  const busy = await busyHosts(pid, 1);
  const hosts = hostsOf(pid);
  expect(hosts).toEqual(expect.arrayContaining(busy));
  parent.kill("SIGKILL");
  await once(parent, "exit");
  await until(() => hosts.every((host) => !isAlive(host)));
});

/** What a promise fails with; watched at once, so that a failure before it is asked for is no unhandled one. */
async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Hosts that have burnt half a second since they were first seen, more than a start takes. */
async function busyHosts(parent: number, count: number): Promise<number[]> {
  const TICKS = 50;
  const first = new Map<number, number>();
  let busy: number[] = [];
  await until(() => {
    busy = hostsOf(parent).filter((pid) => {
      const now = ticksOf(pid);
      const before = first.get(pid) ?? now;
      first.set(pid, before);
      return now - before >= TICKS;
    });
    return busy.length >= count;
  });
  return busy;
}

/** The walls of a host stay beside it as processes, and carry its words in their own. */
function hostsOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const [command, ...words] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
        const isHost = command === process.execPath && words.some((word) => word.endsWith("sandbox/host/main.js"));
        return isHost && isBelow(pid, parent);
      } catch {
        return false;
      }
    });
}

function processesBelow(ancestor: number): string[] {
  return readdirSync("/proc").flatMap((name) => {
    try {
      return /^\d+$/.test(name) && isBelow(Number(name), ancestor)
        ? [readFileSync(`/proc/${name}/cmdline`, "utf8")]
        : [];
    } catch {
      return [];
    }
  });
}

function isBelow(pid: number, ancestor: number): boolean {
  const parent = Number(statOf(pid)[1]);
  return parent === ancestor || (parent > 1 && isBelow(parent, ancestor));
}

/** The fields after the name: state, parent, … */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function ticksOf(pid: number): number {
  try {
    const fields = statOf(pid);
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    return statOf(pid)[0] !== "Z";
  } catch {
    return false;
  }
}

/** Polls what only the kernel knows; the test's own deadline ends it. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
