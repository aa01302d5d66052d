/**
 * @param {number[][]} danger
 * @param {number} rope
 * @returns {number}
 */
function crossIceField(danger, rope) {
  const columns = danger[0].length;
  /** @type {(row: number[], a: number, b: number) => number} */
  const cost = (row, a, b) => {
    if (row[a] < 0 || row[b] < 0) return Infinity;
    return (row[a] + row[b]) * (b - a === 1 ? 2 : 1);
  };
  /** @type {number[][]} */
  let best = [];
  danger.forEach((row, i) => {
    const next = row.map(() => row.map(() => Infinity));
    for (let a = 0; a < columns; a++) {
      for (let b = a + 1; b < columns && b - a <= rope; b++) {
        next[a][b] = cost(row, a, b) + (i === 0 ? 0 : leastAround(best, a, b));
      }
    }
    best = next;
  });
  const least = Math.min(...best.flat());
  return least < Infinity ? least : -1;
}

/** @type {(best: number[][], a: number, b: number) => number} */
function leastAround(best, a, b) {
  let least = Infinity;
  for (const left of [a - 1, a, a + 1]) {
    for (const right of [b - 1, b, b + 1]) least = Math.min(least, best[left]?.[right] ?? Infinity);
  }
  return least;
}
