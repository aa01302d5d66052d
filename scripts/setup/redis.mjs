// @ts-check
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import path from "node:path";
import { findCommand } from "./commands.mjs";
import { bringParts } from "./parts.mjs";
import { freePort } from "./port.mjs";
import { makePrivate } from "./private-directory.mjs";
import { Missing } from "./say.mjs";

const SERVERS = ["redis-server", "valkey-server"];
const HOST = "127.0.0.1";
/** A big append-only file takes a while to load. */
const READY_DEADLINE_MS = 60_000;
/** Redis writes its file and ends; longer means that it hangs. */
const STOP_DEADLINE_MS = 10_000;

/**
 * Redis starts as the script's own process, beside a watcher that ends it when start.mjs is gone, however it went:
 * the pipe on standard input then closes.
 */
const TIED_TO_US = `umask 077
exec 3<&0
(cat <&3 >/dev/null 2>&1; kill -TERM $$ 2>/dev/null) >/dev/null 2>&1 &
exec "$0" "$@" 3<&- </dev/null`;

/**
 * @typedef {{url: string, exited: Promise<string>, close(): Promise<void>, kill(): void}} PrivateRedis
 *   `exited` resolves with the reason once it is gone.
 */

/** @type {import("./parts.mjs").Part} */
export const redis = {
  name: "Redis",
  packages: ["redis-server"],
  brew: "redis",
  commands: ["usr/bin/redis-server"],
  // The installed package would run a service of its own from the next boot on.
  neverInstalled: true,
  isThere: (env) => findCommand(SERVERS, env["PATH"]) !== null,
};

/**
 * A Redis server program: one on the PATH, else the distribution's, unpacked below `dataDir`.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function findRedis(dataDir, env) {
  try {
    const found = findCommand(SERVERS, (await bringParts([redis], dataDir, env))["PATH"]);
    if (found !== null) return found;
  } catch (fault) {
    if (!(fault instanceof Missing)) throw fault;
    throw new Missing(`${fault.message}\nOr set REDIS_URL to a Redis that runs, or use: docker compose up`, {
      cause: fault,
    });
  }
  throw new Error("Redis was brought, but is not on the PATH");
}

/**
 * Starts a Redis of our own on a free port, with a password, its data under `directory`.
 * @param {string} command
 * @param {string} directory
 * @param {{url: string} | null} [again] restarts a Redis that died where its clients expect it
 * @returns {Promise<PrivateRedis>}
 */
export async function startRedis(command, directory, again = null) {
  await makePrivate(directory);
  const file = path.join(directory, "redis.conf");
  await stopLeftover(file);
  const { port, password } = again === null ? await newPlace() : placeOf(again.url);
  const settings = [
    ["bind", HOST],
    ["port", String(port)],
    ["requirepass", password],
    ["dir", JSON.stringify(directory)],
    ["appendonly", "yes"],
    ["save", '""'],
    ["maxmemory-policy", "noeviction"],
  ];
  await writeFile(file, `${settings.map((line) => line.join(" ")).join("\n")}\n`, { mode: 0o600 });

  // In a process group of its own: Ctrl-C in a terminal must reach Redis last, through close().
  const child = spawn("/bin/sh", ["-c", TIED_TO_US, command, file], {
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  // The pipe breaks when Redis dies first; `exited` tells of that.
  child.stdin.on("error", () => {});
  const exited = once(child, "exit").then(([code, signal]) => {
    child.stdin.end();
    return `ended with ${signal ?? code}`;
  });
  await untilReady(child, exited);
  return {
    url: `redis://default:${password}@${HOST}:${port}`,
    exited,
    close: async () => {
      const hardEnd = setTimeout(() => child.kill("SIGKILL"), STOP_DEADLINE_MS);
      child.kill("SIGTERM");
      await exited;
      clearTimeout(hardEnd);
    },
    kill: () => void child.kill("SIGKILL"),
  };
}

async function newPlace() {
  return { port: await freePort(0, HOST), password: randomBytes(24).toString("hex") };
}

/** @param {string} url */
function placeOf(url) {
  const { port, password } = new URL(url);
  return { port: Number(port), password };
}

/**
 * Ends a Redis that outlived an earlier start. Only ours can be meant: no other knows the password of our file.
 * @param {string} file
 */
async function stopLeftover(file) {
  const text = await readFile(file, "utf8").catch(() => "");
  const port = /^port (\d+)$/m.exec(text)?.[1];
  const password = /^requirepass (\S+)$/m.exec(text)?.[1];
  if (port === undefined || password === undefined) return;
  const socket = connect(Number(port), HOST);
  // Refused: nobody is there. Whatever it was, the new Redis says what it can't do.
  socket.on("error", () => {});
  socket.setTimeout(STOP_DEADLINE_MS, () => socket.destroy());
  socket.end(`AUTH ${password}\r\nSHUTDOWN NOSAVE\r\n`);
  socket.resume();
  await new Promise((resolve) => socket.once("close", resolve));
}

/**
 * @param {import("node:child_process").ChildProcessWithoutNullStreams} child
 * @param {Promise<string>} exited
 */
async function untilReady(child, exited) {
  let log = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let deadline;
  const ready = new Promise((resolve, reject) => {
    deadline = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`Redis was not ready after ${READY_DEADLINE_MS / 1000} s:\n${log}`));
    }, READY_DEADLINE_MS);
    const read = (/** @type {string} */ text) => {
      log += text;
      if (log.includes("Ready to accept connections")) resolve(undefined);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    void exited.then((how) => reject(new Error(`Redis ${how}:\n${log}`)));
  });
  try {
    await ready;
  } finally {
    clearTimeout(deadline);
    // From here on nobody reads, and a full pipe would block it.
    child.stdout.removeAllListeners("data").resume();
    child.stderr.removeAllListeners("data").resume();
  }
}
