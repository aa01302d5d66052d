/**
 * @param {number} gap
 * @param {number[]} widths
 * @returns {number[][]}
 */
function fences(gap, widths) {
  const ascending = [...widths].sort((a, b) => a - b);
  /** @type {number[][]} */
  const found = [];
  /** @type {number[]} */
  const path = [];

  /** @type {(left: number) => void} */
  function fill(left) {
    if (left === 0 && !isGreaterThanReversal(path)) found.push([...path]);
    for (const width of ascending) {
      if (width > left) break;
      if (width === path.at(-1)) continue;
      path.push(width);
      fill(left - width);
      path.pop();
    }
  }

  fill(gap);
  return found;
}

/** @param {number[]} path */
function isGreaterThanReversal(path) {
  for (let at = 0; at < path.length; at++) {
    const difference = path[at] - path[path.length - 1 - at];
    if (difference !== 0) return difference > 0;
  }
  return false;
}
