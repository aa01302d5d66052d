// @ts-check
import { once } from "node:events";
import { chmod, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import path from "node:path";
import { makePrivate } from "../setup/private-directory.mjs";

/** The other start answers at once or hangs. */
const ANSWER_DEADLINE_MS = 2_000;

/**
 * @typedef {{holder: "us", tell(url: string): void, close(): void} | {holder: "other", url: string | null, pid: number}} Lock
 *   `url` is null while the other one is still starting.
 */

/**
 * Makes this the only start of its data directory: a socket that listens as long as the process lives, and tells who
 * asks its pid and address. The system takes it back from a killed process, so there is no stale lock to judge.
 * @param {string} dataDir
 * @returns {Promise<Lock>}
 */
export async function takeLock(dataDir) {
  await makePrivate(dataDir);
  const place = socketPlace(dataDir);
  /** @type {string | null} */
  let url = null;
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.end(JSON.stringify({ pid: process.pid, url }));
  });
  server.listen(place);
  const taken = await once(server, "listening").then(
    () => false,
    (fault) => {
      if (fault.code === "EADDRINUSE") return true;
      throw fault;
    },
  );
  if (taken) {
    const other = await ask(place);
    if (other !== null) return { holder: "other", ...other };
    await rm(place, { force: true });
    return await takeLock(dataDir);
  }
  if (process.platform !== "win32") await chmod(place, 0o600);
  return {
    holder: "us",
    tell: (ready) => {
      url = ready;
    },
    close: () => void server.close(),
  };
}

/**
 * Relative to the working directory where that is shorter: a socket's path has 107 bytes at most.
 * @param {string} dataDir
 */
function socketPlace(dataDir) {
  if (process.platform === "win32") return path.join(String.raw`\\?\pipe`, path.resolve(dataDir), "start");
  const absolute = path.resolve(dataDir, "start.sock");
  const relative = path.relative(process.cwd(), absolute);
  return relative.length < absolute.length ? relative : absolute;
}

/**
 * @param {string} place
 * @returns {Promise<{pid: number, url: string | null} | null>} null when nobody listens
 */
async function ask(place) {
  const socket = connect(place);
  socket.setTimeout(ANSWER_DEADLINE_MS, () => socket.destroy(new Error("the other start does not answer")));
  let answer = "";
  socket.setEncoding("utf8").on("data", (text) => {
    answer += text;
  });
  try {
    await once(socket, "close");
    return JSON.parse(answer);
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && (fault.code === "ECONNREFUSED" || fault.code === "ENOENT"))
      return null;
    throw fault;
  }
}
