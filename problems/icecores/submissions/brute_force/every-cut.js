/**
 * Prices every set of cuts.
 * @param {number[]} salt
 * @param {number} tube
 * @param {number} room
 * @returns {number}
 */
function cheapestTubes(salt, tube, room) {
  let best = Infinity;
  for (let cuts = 0; cuts < 2 ** (salt.length - 1); cuts++) {
    /** @type {number[][]} */
    const tubes = [[]];
    salt.forEach((content, i) => {
      tubes[tubes.length - 1].push(content);
      if (Math.floor(cuts / 2 ** i) % 2 === 1) tubes.push([]);
    });
    if (tubes.some((slices) => slices.length > room)) continue;
    const prices = tubes.map((slices) => tube + (Math.max(...slices) - Math.min(...slices)) ** 2);
    best = Math.min(
      best,
      prices.reduce((sum, price) => sum + price, 0),
    );
  }
  return best;
}
