// Right, but decides the same rest of the flight again and again: up to 2ⁿ branches.
function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const rest = (crate: number, kilos: number, litres: number): number => {
    if (crate === weights.length) return 0;
    const without = rest(crate + 1, kilos, litres);
    if (weights[crate] > kilos || volumes[crate] > litres) return without;
    return Math.max(without, worths[crate] + rest(crate + 1, kilos - weights[crate], litres - volumes[crate]));
  };
  return rest(0, load, space);
}
