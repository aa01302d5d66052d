/**
 * @param {number[][]} levels
 * @param {number} singles
 * @returns {number}
 */
function leastTilt(levels, singles) {
  const columns = levels[0].length;
  /** least[below][used]: so far, when the stones of the next row in `below` are covered and so many singles used up. */
  let least = [[0]];
  levels.forEach((row, at) => {
    const under = levels[at + 1] ?? row.map(() => 0);
    /** @type {number[][]} */
    const next = [];
    /** Covers the row from a column on. @param {number} column @param {number} open @param {number} below @param {number} used @param {number} tilt */
    const lay = (column, open, below, used, tilt) => {
      if (column === columns) {
        next[below] ??= [];
        next[below][used] = Math.min(next[below][used] ?? Infinity, tilt);
        return;
      }
      const bit = 1 << column;
      if ((open & bit) === 0) {
        lay(column + 1, open, below, used, tilt);
        return;
      }
      if (used < singles) lay(column + 1, open, below, used + 1, tilt);
      if (under[column] > 0) lay(column + 1, open, below + bit, used, tilt + Math.abs(row[column] - under[column]));
      // Past the last column nothing is open.
      if ((open & (2 * bit)) !== 0) lay(column + 2, open, below, used, tilt + Math.abs(row[column] - row[column + 1]));
    };
    const stones = row.reduce((set, level, column) => (level > 0 ? set + (1 << column) : set), 0);
    least.forEach((tilts, covered) => tilts.forEach((tilt, used) => lay(0, stones - covered, 0, used, tilt)));
    least = next;
  });
  const tilts = Object.values(least[0] ?? []);
  return tilts.length === 0 ? -1 : Math.min(...tilts);
}
