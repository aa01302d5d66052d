/**
 * Dijkstra's algorithm on the pictures that the stand can show; for stands of at most 16 seats.
 * @param {string[]} picture
 * @param {number[]} prices
 * @returns {number}
 */
function cheapestStunt(picture, prices) {
  const side = picture.length;
  if (side > 4) throw new Error("too many pictures");
  const orders = prices.flatMap((price, level) => {
    const masks = new Map();
    for (let seat = 0; seat < side * side; seat++) {
      const sector = `${Math.floor(seat / side) >> level} ${(seat % side) >> level}`;
      masks.set(sector, (masks.get(sector) ?? 0) | (1 << seat));
    }
    return [...masks.values()].map((mask) => ({ price, mask }));
  });
  const goal = [...picture.join("")].reduce((shown, cell, seat) => (cell === "#" ? shown | (1 << seat) : shown), 0);
  const least = new Array(2 ** (side * side)).fill(Infinity);
  least[0] = 0;
  // Prices take few different sums, so the pictures wait in one list for each sum.
  const waiting = new Map([[0, [0]]]);
  while (waiting.size > 0) {
    const total = Math.min(...waiting.keys());
    const shownNow = waiting.get(total);
    // An order that costs nothing makes the list grow while it is read.
    for (const shown of shownNow) {
      if (least[shown] < total) continue;
      if (shown === goal) return total;
      for (const { price, mask } of orders) {
        for (const next of [shown | mask, shown & ~mask]) {
          if (total + price >= least[next]) continue;
          least[next] = total + price;
          if (!waiting.has(total + price)) waiting.set(total + price, []);
          waiting.get(total + price).push(next);
        }
      }
    }
    waiting.delete(total);
  }
}
