/**
 * The most sightings of which no two fit one camera.
 * @param {[number, number][]} sightings
 * @param {number} speed
 * @returns {number}
 */
function fewestCameras(sightings, speed) {
  const points = sightings.map(([t, x]) => ({ u: speed * t + x, v: speed * t - x }));
  points.sort((a, b) => (a.u === b.u ? a.v - b.v : a.u - b.u));
  // Ranks from the greatest v on: a smaller rank is a strictly greater v.
  const ranks = new Map([...new Set(points.map(({ v }) => v))].sort((a, b) => b - a).map((v, rank) => [v, rank]));
  // Node r of the Fenwick tree: the longest falling sequence that ends in one of the ranks below r.
  const tree = new Int32Array(ranks.size + 1);
  let longest = 0;
  for (const { v } of points) {
    const rank = ranks.get(v);
    let length = 1;
    for (let node = rank; node > 0; node -= node & -node) length = Math.max(length, tree[node] + 1);
    for (let node = rank + 1; node <= ranks.size; node += node & -node) tree[node] = Math.max(tree[node], length);
    longest = Math.max(longest, length);
  }
  return longest;
}
