// @ts-check
import { spawn } from "node:child_process";

/** What runs now; it must not outlive us. @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGTERM")));

/** Lines of a failed command that are worth showing: npm says the reason first, compilers and others last. */
const FIRST_LINES = 10;
const LAST_LINES = 20;

/**
 * Runs a command to its end and gives what it printed on standard output; a failure is an Error with the end of both.
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    child.once("close", () => running.delete(child));
    let printed = "";
    let all = "";
    child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      printed += text;
      all += text;
    });
    child.stderr.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      all += text;
    });
    child.once("error", (cause) => reject(new Error(`${command} could not be started: ${cause.message}`, { cause })));
    child.once("close", (code, signal) => {
      if (code === 0) resolve(printed);
      else reject(new Error(`${[command, ...args].join(" ")} ended with ${signal ?? code}\n${ends(all)}`));
    });
  });
}

/** @param {string} text */
function ends(text) {
  const lines = text.trimEnd().split("\n");
  if (lines.length <= FIRST_LINES + LAST_LINES) return lines.join("\n");
  return [...lines.slice(0, FIRST_LINES), "…", ...lines.slice(-LAST_LINES)].join("\n");
}
