// Mistake: keeps the path itself, which is empty at the end.
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
  const fill = (left) => {
    if (left === 0 && String.fromCharCode(...path) <= String.fromCharCode(...path.toReversed())) found.push(path);
    for (const width of ascending) {
      if (width > left || width === path.at(-1)) continue;
      path.push(width);
      fill(left - width);
      path.pop();
    }
  };
  fill(gap);
  return found;
}
