// @ts-check
import { readFileSync } from "node:fs";

const LOOK_AGAIN_MS = 250;

/**
 * npm runs a script through a shell. A SIGTERM for npm ends npm and the shell, but does not reach the script; a killed
 * npm does not even end the shell. So a script that npm started watches both.
 * @param {NodeJS.ProcessEnv} env
 * @param {() => void} act
 */
export function onNpmGone(env, act) {
  if (env["npm_lifecycle_event"] === undefined) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const look = setInterval(() => {
    if (process.ppid === shell && (npm === null || isAlive(npm))) return;
    clearInterval(look);
    act();
  }, LOOK_AGAIN_MS);
  look.unref();
}

/**
 * @param {number} pid
 * @returns {number | null} null where the system has no cheap way to tell
 */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    return parent > 1 ? parent : null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Another user's process may not be signalled, but it lives.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
