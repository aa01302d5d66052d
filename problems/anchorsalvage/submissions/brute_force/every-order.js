/**
 * Pays for every order of the anchors.
 * @param {number[][]} distances
 * @param {number[]} masses
 * @param {number} hull
 * @param {number[][]} across
 * @returns {number}
 */
function leastFuel(distances, masses, hull, across) {
  const orders = (items) =>
    items.length === 0
      ? [[]]
      : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
  const fuel = (order) => {
    const stops = [masses.length, ...order, masses.length];
    let mass = hull;
    let total = 0;
    for (let at = 1; at < stops.length; at++) {
      total += distances[stops[at - 1]][stops[at]] * mass;
      mass += masses[stops[at]] ?? 0;
    }
    return total;
  };
  const fuels = orders(masses.map((_, anchor) => anchor))
    .filter((order) => across.every(([upper, lower]) => order.indexOf(upper) < order.indexOf(lower)))
    .map(fuel);
  return fuels.length === 0 ? -1 : Math.min(...fuels);
}
