// @ts-check
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { say } from "../setup/say.mjs";

/** Parts of a killed start end themselves within their own bounds; then they may be ended. */
const PATIENCE_MS = 12_000;
const LOOK_AGAIN_MS = 50;

/** @typedef {{name: string, pid: number, script: string}} Left */

/**
 * Remembers which process is which part of this start, for the next one, should this one be killed.
 * @param {string} dataDir
 * @param {Left} part
 */
export function rememberPart(dataDir, part) {
  const others = remembered(dataDir).filter(({ name }) => name !== part.name);
  try {
    // At once, and as a whole: a kill may come at any time.
    writeFileSync(`${placeOf(dataDir)}.new`, JSON.stringify([...others, part]), { mode: 0o600 });
    renameSync(`${placeOf(dataDir)}.new`, placeOf(dataDir));
  } catch (fault) {
    // A part runs whether or not that is noted; a full disk must not end all of them.
    say(`${placeOf(dataDir)} can't be written: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

/**
 * Waits until the parts of an earlier, killed start are gone: two servers on one database would ruin it.
 * @param {string} dataDir
 */
export async function endLeftovers(dataDir) {
  const parts = remembered(dataDir);
  const began = performance.now();
  for (let said = false; ; said = true) {
    const alive = parts.filter(isAlive);
    if (alive.length === 0) return rmSync(placeOf(dataDir), { force: true });
    if (!said) say("waiting for the parts of an earlier start to end");
    if (performance.now() - began > PATIENCE_MS) {
      for (const { pid } of alive) process.kill(pid, "SIGKILL");
    }
    await after(LOOK_AGAIN_MS);
  }
}

/**
 * @param {string} dataDir
 * @returns {Left[]}
 */
function remembered(dataDir) {
  return existsSync(placeOf(dataDir)) ? JSON.parse(readFileSync(placeOf(dataDir), "utf8")) : [];
}

/** @param {string} dataDir */
function placeOf(dataDir) {
  return path.join(dataDir, "parts.json");
}

/**
 * A number may belong to another process by now; its command line tells.
 * @param {Left} part
 */
function isAlive({ pid, script }) {
  return commandLine(pid).includes(script);
}

/** @param {number} pid */
function commandLine(pid) {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" }).replaceAll(" ", "\0");
  } catch {
    return "";
  }
}
