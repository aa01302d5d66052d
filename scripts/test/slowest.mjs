// @ts-check
import path from "node:path";

/**
 * @typedef {{name: string, startTime: number, endTime: number}} TimedFile times in milliseconds, names absolute
 */

const SHOWN = 12;
/** A run of a few files is no question of time. */
const LEAST_FILES = 20;

/**
 * Where the minutes of a whole run went: the total of each kind of test, and its slowest files. Files of a kind may run
 * side by side, so a total may be more than passed by the clock.
 * @param {TimedFile[]} files
 * @param {string} root
 * @returns {string[]} lines
 */
export function slowestFiles(files, root) {
  if (files.length < LEAST_FILES) return [];
  const timed = files.map(({ name, startTime, endTime }) => ({
    place: path.relative(root, name).replaceAll(path.sep, "/"),
    seconds: (endTime - startTime) / 1_000,
  }));
  const slowest = timed.toSorted((one, other) => other.seconds - one.seconds).slice(0, SHOWN);
  /** @type {Map<string, number>} */
  const kinds = new Map();
  for (const { place, seconds } of timed) {
    const [, kind = ""] = place.split("/");
    kinds.set(kind, (kinds.get(kind) ?? 0) + seconds);
  }
  return [
    `in all: ${[...kinds].map(([kind, seconds]) => `${kind} ${inSeconds(seconds)}`).join(", ")}`,
    ...slowest.map(({ place, seconds }) => `${inSeconds(seconds).padStart(6)}  ${place}`),
  ];
}

/** @param {number} seconds */
function inSeconds(seconds) {
  return `${seconds.toFixed(0)} s`;
}
