/**
 * @param {{ heat: number, price: number }[]} burners
 * @param {number} demand
 * @returns {number}
 */
function cheapestHeat(burners, demand) {
  /** cheapest[m]: the lowest price for at least m units. @type {number[]} */
  const cheapest = new Array(demand + 1).fill(Infinity);
  cheapest[0] = 0;
  for (const { heat, price } of burners) {
    for (let missing = demand; missing > 0; missing--) {
      const lit = cheapest[Math.max(0, missing - heat)] + price;
      if (lit < cheapest[missing]) cheapest[missing] = lit;
    }
  }
  return cheapest[demand] === Infinity ? -1 : cheapest[demand];
}
