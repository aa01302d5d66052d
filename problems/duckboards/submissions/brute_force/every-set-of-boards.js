/**
 * Tries every set of boards that don't overlap.
 * @param {number[][]} levels
 * @param {number} singles
 * @returns {number}
 */
function leastTilt(levels, singles) {
  const boards = [];
  const stones = [];
  levels.forEach((row, r) =>
    row.forEach((level, c) => {
      if (level === 0) return;
      stones.push(`${r},${c}`);
      for (const [y, x] of [
        [r + 1, c],
        [r, c + 1],
      ]) {
        const other = levels[y]?.[x] ?? 0;
        if (other > 0) boards.push({ ends: [`${r},${c}`, `${y},${x}`], tilt: Math.abs(level - other) });
      }
    }),
  );
  const best = (at, covered, tilt) => {
    if (at === boards.length) return stones.length - covered.length <= singles ? tilt : Infinity;
    const { ends, tilt: more } = boards[at];
    const without = best(at + 1, covered, tilt);
    if (ends.some((end) => covered.includes(end))) return without;
    return Math.min(without, best(at + 1, [...covered, ...ends], tilt + more));
  };
  const tilt = best(0, [], 0);
  return tilt === Infinity ? -1 : tilt;
}
