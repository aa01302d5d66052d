// Right, but recomputes the same states over and over: up to 2^n calls.
function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  function cheapest(index: number, missing: number): number {
    if (missing <= 0) return 0;
    if (index === burners.length) return Infinity;
    const { heat, price } = burners[index];
    return Math.min(cheapest(index + 1, missing), price + cheapest(index + 1, missing - heat));
  }
  const total = cheapest(0, demand);
  return total === Infinity ? -1 : total;
}
