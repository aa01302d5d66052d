// Mistake: takes 10^9 for "impossible", though totals may be larger.
function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  const impossible = 1_000_000_000;
  const cheapest = new Array<number>(demand + 1).fill(impossible);
  cheapest[0] = 0;
  for (const { heat, price } of burners) {
    for (let missing = demand; missing > 0; missing--) {
      cheapest[missing] = Math.min(cheapest[missing], cheapest[Math.max(0, missing - heat)] + price);
    }
  }
  return cheapest[demand] === impossible ? -1 : cheapest[demand];
}
