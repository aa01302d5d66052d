// @ts-check

const FIRST_MS = 250;
const LONGEST_MS = 10_000;
/** A part that lived this long died of something new. */
const STEADY_MS = 30_000;

/**
 * How long to wait before a dead part is started again.
 * @param {number} earlierMs the last wait, 0 before the first
 * @param {number} livedMs how long the part lived
 */
export function nextWait(earlierMs, livedMs) {
  if (earlierMs === 0 || livedMs >= STEADY_MS) return FIRST_MS;
  return Math.min(earlierMs * 2, LONGEST_MS);
}
