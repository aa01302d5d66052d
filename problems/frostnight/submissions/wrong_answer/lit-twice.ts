// Mistake: walks the row upwards, so a burner can be lit more than once.
function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  const cheapest = new Array<number>(demand + 1).fill(Infinity);
  cheapest[0] = 0;
  for (const { heat, price } of burners) {
    for (let missing = 1; missing <= demand; missing++) {
      cheapest[missing] = Math.min(cheapest[missing], cheapest[Math.max(0, missing - heat)] + price);
    }
  }
  return cheapest[demand] === Infinity ? -1 : cheapest[demand];
}
