// Mistake: greedy. Lights the burners in the order of their price per unit of heat.
function cheapestHeat(burners: { heat: number; price: number }[], demand: number): number {
  const order = [...burners].sort((a, b) => a.price * b.heat - b.price * a.heat);
  let missing = demand;
  let total = 0;
  for (const { heat, price } of order) {
    if (missing <= 0) break;
    missing -= heat;
    total += price;
  }
  return missing <= 0 ? total : -1;
}
