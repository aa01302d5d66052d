// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { Missing, say } from "../setup/say.mjs";
import { nextWait } from "./backoff.mjs";

/** A part of a busy machine takes its time; one that hangs would never be ready. */
const READY_DEADLINE_MS = 120_000;
/** Longer than the parts' own bounds for an orderly end. */
const CLOSE_DEADLINE_MS = 15_000;

/**
 * @typedef {{name: string, command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv,
 *   show: (stream: import("node:stream").Readable) => void, onStart: (pid: number) => void}} PartSpec
 * @typedef {{ready: Promise<void>, close(): Promise<void>, kill(): void}} Part
 */

/**
 * Starts a Node script; `ready` resolves with its IPC message `{type: "ready"}`, and from then on it is started again
 * whenever it dies. The channel is also what ties it to us: a part ends itself when the other side is gone.
 * @param {PartSpec} spec
 * @returns {Part}
 */
export function startPart(spec) {
  let closing = false;
  let current = launch(spec);
  const ready = untilReady(spec, current).then(() => void watch(0));
  return {
    ready,
    close: async () => {
      closing = true;
      await end(current);
    },
    kill: () => {
      closing = true;
      current.kill("SIGKILL");
    },
  };

  /** @param {number} earlierMs */
  async function watch(earlierMs) {
    const began = performance.now();
    const how = await exitOf(current);
    if (closing) return;
    const waitMs = nextWait(earlierMs, performance.now() - began);
    say(`the ${spec.name} ended with ${how}; starting it again in ${waitMs / 1000} s`);
    await after(waitMs);
    if (closing) return;
    current = launch(spec);
    current.once("message", () => say(`the ${spec.name} is back`));
    void watch(waitMs);
  }
}

/** @param {PartSpec} spec */
function launch({ command, args, cwd, env, show, onStart }) {
  // In a process group of its own: Ctrl-C in a terminal must not reach all parts at once.
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe", "ipc"], detached: true });
  if (child.stdout !== null) show(child.stdout);
  if (child.stderr !== null) show(child.stderr);
  if (child.pid !== undefined) onStart(child.pid);
  return child;
}

/** @param {import("node:child_process").ChildProcess} child */
async function exitOf(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.signalCode ?? child.exitCode;
}

/**
 * @param {PartSpec} spec
 * @param {import("node:child_process").ChildProcess} child
 */
async function untilReady({ name }, child) {
  await new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      child.kill("SIGKILL");
      settle(
        reject,
        new Missing(`the ${name} was not ready after ${READY_DEADLINE_MS / 1000} s; its log above says more`),
      );
    }, READY_DEADLINE_MS);
    const onExit = (/** @type {number | null} */ code, /** @type {string | null} */ signal) =>
      settle(
        reject,
        new Missing(`the ${name} ended with ${signal ?? code} before it was ready; its log above says why`),
      );
    const onMessage = (/** @type {unknown} */ message) => {
      if (isReady(message)) settle(resolve, undefined);
    };
    const settle = (/** @type {(value: any) => void} */ act, /** @type {unknown} */ value) => {
      clearTimeout(deadline);
      child.off("exit", onExit).off("message", onMessage);
      act(value);
    };
    child.on("exit", onExit).on("message", onMessage);
    child.once("error", (cause) => settle(reject, new Error(`the ${name} could not be started`, { cause })));
  });
}

/** @param {unknown} message */
function isReady(message) {
  return typeof message === "object" && message !== null && "type" in message && message.type === "ready";
}

/** @param {import("node:child_process").ChildProcess} child */
async function end(child) {
  const hardEnd = setTimeout(() => child.kill("SIGKILL"), CLOSE_DEADLINE_MS);
  child.kill("SIGTERM");
  await exitOf(child);
  clearTimeout(hardEnd);
}
