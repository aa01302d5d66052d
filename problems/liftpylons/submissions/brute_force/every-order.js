/**
 * Tries every flight from every set of masts that are still standing.
 * @param {number[]} places
 * @param {number[]} heights
 * @param {number} reach
 * @returns {number}
 */
function cheapestRemoval(places, heights, reach) {
  /** @type {Map<string, number>} */
  const memo = new Map();
  /** @type {(standing: number[]) => number} */
  const rest = (standing) => {
    if (standing.length === 2) return 0;
    const key = standing.join();
    const known = memo.get(key);
    if (known !== undefined) return known;
    let least = Infinity;
    for (let at = 1; at < standing.length - 1; at++) {
      for (const count of [1, 2]) {
        const taken = standing.slice(at, at + count);
        if (at + count >= standing.length) continue;
        if (places[taken[count - 1]] - places[taken[0]] > reach) continue;
        const held = places[standing[at + count]] - places[standing[at - 1]];
        const flight = held * Math.max(...taken.map((pylon) => heights[pylon]));
        least = Math.min(least, flight + rest(standing.filter((mast) => !taken.includes(mast))));
      }
    }
    memo.set(key, least);
    return least;
  };
  return rest([...places.keys()]);
}
