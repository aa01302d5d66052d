/**
 * @param {number[]} salt
 * @param {number} tube
 * @param {number} room
 * @returns {number}
 */
function cheapestTubes(salt, tube, room) {
  /** @type {Map<number, number>} */
  const memo = new Map();
  /** The least cost of the slices from this one to the bottom. @type {(from: number) => number} */
  const rest = (from) => {
    if (from === salt.length) return 0;
    const known = memo.get(from);
    if (known !== undefined) return known;
    let high = salt[from];
    let low = salt[from];
    let best = Infinity;
    for (let to = from; to < salt.length && to - from < room; to++) {
      high = Math.max(high, salt[to]);
      low = Math.min(low, salt[to]);
      best = Math.min(best, (high - low) * (high - low) + rest(to + 1));
    }
    memo.set(from, best + tube);
    return best + tube;
  };
  return rest(0);
}
