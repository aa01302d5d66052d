/**
 * Tries to keep or rewrite each night, filling rewritten nights with the smallest value allowed.
 * @param {number[]} readings
 * @param {number} gap
 * @returns {number}
 */
function fewestRewrites(readings, gap) {
  /** @type {(night: number, previous: number) => number} */
  const rest = (night, previous) => {
    if (night === readings.length) return 0;
    const rewritten = 1 + rest(night + 1, previous + gap);
    if (readings[night] < previous + gap) return rewritten;
    return Math.min(rewritten, rest(night + 1, readings[night]));
  };
  return rest(0, -Infinity);
}
