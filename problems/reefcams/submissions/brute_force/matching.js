/**
 * A path cover of the graph of all possible moves: each move in a largest matching saves a camera.
 * @param {[number, number][]} sightings
 * @param {number} speed
 * @returns {number}
 */
function fewestCameras(sightings, speed) {
  const sorted = [...sightings].sort((a, b) => a[0] - b[0]);
  /** @type {Map<number, number>} */
  const before = new Map();
  /** @type {(from: number, seen: Set<number>) => boolean} */
  const moves = (from, seen) => {
    const [t, x] = sorted[from];
    for (let to = from + 1; to < sorted.length; to++) {
      if (seen.has(to) || Math.abs(sorted[to][1] - x) > speed * (sorted[to][0] - t)) continue;
      seen.add(to);
      if (!before.has(to) || moves(before.get(to), seen)) {
        before.set(to, from);
        return true;
      }
    }
    return false;
  };
  return sorted.filter((_, i) => !moves(i, new Set())).length;
}
