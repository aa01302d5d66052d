// Mistake: looks for exactly `demand` units and never accepts a surplus.
function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  const cheapest = new Array<number>(demand + 1).fill(Infinity);
  cheapest[0] = 0;
  for (const { heat, price } of burners) {
    for (let total = demand; total >= heat; total--) {
      cheapest[total] = Math.min(cheapest[total], cheapest[total - heat] + price);
    }
  }
  return cheapest[demand] === Infinity ? -1 : cheapest[demand];
}
