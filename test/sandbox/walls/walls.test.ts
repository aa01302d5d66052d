import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { inspectMachine } from "#sandbox/launch.ts";
import { type RawCall, resultsOf, staticProgram } from "./static-program.ts";

/** A process that is started as a host is, and tries what a program would that broke out of its isolate. */

const INMATE = fileURLToPath(new URL("inmate.ts", import.meta.url));
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const NOBODY = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "--"];
const isRoot = process.getuid?.() === 0;
const canShutIn = inspectMachine().bwrap !== null;

const reaches = ([command = "", ...words]: string[]): boolean =>
  spawnSync(command, [...words, "test", "-r", INMATE]).status === 0;
/** Who starts the worker: root, and an account without rights; where we have none, ourselves. */
const starters: [string, string[]][] = isRoot
  ? [["root", []], ...(reaches(NOBODY) ? ([["an account without rights", NOBODY]] satisfies [string, string[]][]) : [])]
  : [["an account without rights", []]];

const EPERM = -1;
const ENOSYS = -38;
const CLONE_NEWUSER = 0x10000000;
const SIGCHLD = 17;
const CALLS: RawCall[] = [
  { name: "ptrace", number: 101 },
  { name: "socket", number: 41, args: [2, 1, 0] },
  { name: "socketpair", number: 53, args: [1, 1, 0] },
  { name: "mount", number: 165 },
  { name: "umount", number: 166 },
  { name: "pivot_root", number: 155 },
  { name: "chroot", number: 161 },
  { name: "setns", number: 308 },
  { name: "unshare", number: 272, args: [CLONE_NEWUSER, 0, 0] },
  { name: "fork", number: 57 },
  { name: "vfork", number: 58 },
  { name: "clone of a process", number: 56, args: [SIGCHLD, 0, 0] },
  { name: "clone into a user namespace", number: 56, args: [CLONE_NEWUSER, 0, 0] },
  { name: "clone3", number: 435 },
  { name: "keyctl", number: 250 },
  { name: "add_key", number: 248 },
  { name: "perf_event_open", number: 298 },
  { name: "bpf", number: 321 },
  { name: "userfaultfd", number: 323 },
  { name: "io_uring_setup", number: 425, args: [8, 0, 0] },
  { name: "process_vm_readv", number: 310 },
  { name: "memfd_create", number: 319 },
  { name: "setuid", number: 105 },
  { name: "init_module", number: 175 },
  { name: "reboot", number: 169 },
  { name: "open_by_handle_at", number: 304 },
  { name: "pidfd_open", number: 434, args: [1, 0, 0] },
];

const Answer = z.object({
  read: z.record(z.string(), z.string()),
  written: z.record(z.string(), z.string()),
  signalled: z.record(z.string(), z.string()),
  root: z.union([z.string(), z.array(z.string())]),
  uid: z.number(),
  environment: z.array(z.string()),
  descriptors: z.array(z.string()),
  spawned: z.string(),
  tcp: z.string(),
  unix: z.string(),
  abstract: z.string(),
  interfaces: z.union([z.string(), z.array(z.string())]),
});

const folder = mkdtempSync("/var/tmp/basecase-walls-");
const secret = path.join(folder, "secret");
const socket = path.join(folder, "socket");
let servers: Server[] = [];
let port = 0;
beforeAll(async () => {
  chmodSync(folder, 0o777);
  writeFileSync(secret, "the cookie secret");
  servers = [createServer(), createServer(), createServer()];
  for (const [index, place] of [{ port: 0, host: "127.0.0.1" }, { path: socket }, { path: `\0${socket}` }].entries()) {
    servers[index]?.listen(place);
    await once(servers[index] ?? createServer(), "listening");
  }
  const address = servers[0]?.address();
  port = typeof address === "object" && address !== null ? address.port : 0;
  chmodSync(socket, 0o777);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!canShutIn).each(starters)("where %s starts hosts,", (_, prefix) => {
  test("a host finds nothing of the machine, and can change nothing", async () => {
    const files = [
      "/etc/shadow",
      "/etc/passwd",
      "/proc/self/environ",
      "/proc/1/environ",
      `/proc/${process.pid}/environ`,
      secret,
      INMATE,
      path.join(ROOT, "README.md"),
      path.join(ROOT, "worker/main.ts"),
      path.join(ROOT, "problems/coinchange/problem.yaml"),
      path.join(ROOT, ".data/test-report.json"),
    ];
    const writable = ["/", "/tmp", "/dev/shm", "/var/tmp", folder, ROOT, path.join(ROOT, "worker/sandbox/host")];
    const pids = [process.pid, process.ppid];
    const { walls, answer, threads } = await ask(prefix, { files, writable, pids, port, socket });
    expect(walls).toEqual({
      privateUser: isRoot && prefix.length === 0,
      ownProcesses: true,
      noNetwork: true,
      emptyRoot: true,
      fewSystemCalls: true,
      boundProcesses: true,
    });
    const found = Answer.parse(answer);
    expect(new Set(Object.values(found.read))).toEqual(new Set(["ENOENT"]));
    expect(Object.values(found.written).filter((code) => code !== "ENOENT" && code !== "EROFS")).toEqual([]);
    // The numbers are those of its own namespace, where a low one may be its own.
    expect(Object.values(found.signalled).filter((code) => code !== "ESRCH")).toEqual([]);
    expect(found.root).not.toEqual(expect.arrayContaining(["proc"]));
    expect(found.root).not.toEqual(expect.arrayContaining(["etc"]));
    expect(found.uid).not.toBe(0);
    expect(found.environment.filter((name) => name !== "PWD" && !name.startsWith("NODE_CHANNEL"))).toEqual([]);
    expect(found.descriptors.filter((text) => /file|directory/.test(text))).toEqual([]);
    expect(found.descriptors.filter((text) => text.endsWith("socket"))).toEqual(["0 socket", "2 socket", "3 socket"]);
    expect(["EPERM", "ENOSYS"]).toContain(found.spawned);
    expect([found.tcp, found.unix, found.abstract].filter((code) => code === "connected")).toEqual([]);
    expect(threads).toBeGreaterThan(0);
    expect(threads).toBeLessThan(48);
  });

  test.skipIf(process.arch !== "x64")("the kernel refuses it every call that a host doesn't need", async () => {
    const file = path.join(folder, "raw");
    writeFileSync(file, staticProgram(CALLS), { mode: 0o755 });
    const { answer } = await ask(prefix, { raw: file });
    const results = resultsOf(CALLS, new Uint8Array(z.array(z.number()).parse(answer)));
    const refused = Object.fromEntries(
      CALLS.map(({ name }) => [name, name.startsWith("clone ") ? EPERM : ENOSYS] as const),
    );
    expect(results).toEqual(refused);
  });
});

test.skipIf(process.arch !== "x64")("without walls the same program does get some of it", () => {
  const calls = CALLS.filter(({ name }) => ["socket", "memfd_create", "pidfd_open"].includes(name));
  const file = path.join(folder, "free");
  writeFileSync(file, staticProgram(calls), { mode: 0o755 });
  const { stderr } = spawnSync(file);
  expect(Object.values(resultsOf(calls, stderr)).some((result) => result >= 0)).toBe(true);
});

async function ask(
  [command, ...words]: string[],
  attempts: object,
): Promise<{ walls: unknown; answer: unknown; threads: number }> {
  const run = [...words, process.execPath, INMATE];
  const inmate = spawn(command ?? process.execPath, command === undefined ? [INMATE] : run, {
    cwd: "/",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  inmate.send(attempts);
  const [message]: unknown[] = await Promise.race([once(inmate, "message"), once(inmate, "exit")]);
  return z.object({ walls: z.unknown(), answer: z.unknown(), threads: z.number().default(0) }).parse(message);
}
