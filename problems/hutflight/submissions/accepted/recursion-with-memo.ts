function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const memo = weights.map((): number[][] => []);
  const rest = (crate: number, kilos: number, litres: number): number => {
    if (crate === weights.length) return 0;
    const known = (memo[crate][kilos] ??= []);
    if (known[litres] !== undefined) return known[litres];
    let best = rest(crate + 1, kilos, litres);
    if (weights[crate] <= kilos && volumes[crate] <= litres) {
      best = Math.max(best, worths[crate] + rest(crate + 1, kilos - weights[crate], litres - volumes[crate]));
    }
    known[litres] = best;
    return best;
  };
  return rest(0, load, space);
}
