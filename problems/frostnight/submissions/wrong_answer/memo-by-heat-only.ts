// Mistake: the memo forgets which burners are left.
function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  const memo = new Map<number, number>();
  function cheapest(index: number, missing: number): number {
    if (missing <= 0) return 0;
    if (index === burners.length) return Infinity;
    const known = memo.get(missing);
    if (known !== undefined) return known;
    const { heat, price } = burners[index];
    const best = Math.min(cheapest(index + 1, missing), price + cheapest(index + 1, missing - heat));
    memo.set(missing, best);
    return best;
  }
  const total = cheapest(0, demand);
  return total === Infinity ? -1 : total;
}
