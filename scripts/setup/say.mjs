// @ts-check

/** A fault that the person at the keyboard can mend; its message names the thing and the mend, and no stack is shown. */
export class Missing extends Error {}

/**
 * One line to the person at the keyboard.
 * @param {string} text
 */
export function say(text) {
  process.stdout.write(`basecase: ${text}\n`);
}

/**
 * Says what stopped a script, and makes its exit status a failure.
 * @param {unknown} fault
 */
export function sayFault(fault) {
  const text = fault instanceof Missing ? fault.message : fault instanceof Error ? fault.stack : String(fault);
  process.stderr.write(`basecase: ${text}\n`);
  process.exitCode = 1;
}

/**
 * @param {number} sinceMs an earlier `performance.now()`
 * @returns {string} e.g. `2.1 s`
 */
export function elapsed(sinceMs) {
  return `${((performance.now() - sinceMs) / 1000).toFixed(1)} s`;
}
