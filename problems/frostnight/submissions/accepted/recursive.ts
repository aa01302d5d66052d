function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  const memo = burners.map(() => new Float64Array(demand + 1).fill(-1));

  function cheapest(index: number, missing: number): number {
    if (missing <= 0) return 0;
    if (index === burners.length) return Infinity;
    const known = memo[index][missing];
    if (known !== -1) return known;
    const { heat, price } = burners[index];
    const best = Math.min(cheapest(index + 1, missing), price + cheapest(index + 1, missing - heat));
    memo[index][missing] = best;
    return best;
  }

  const total = cheapest(0, demand);
  return Number.isFinite(total) ? total : -1;
}
