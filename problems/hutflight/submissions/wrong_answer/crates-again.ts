// Mistake: walks both budgets upwards, so a crate can fly more than once.
function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const best = Array.from({ length: load + 1 }, () => new Array<number>(space + 1).fill(0));
  for (let crate = 0; crate < weights.length; crate++) {
    for (let kilos = weights[crate]; kilos <= load; kilos++) {
      for (let litres = volumes[crate]; litres <= space; litres++) {
        const before = best[kilos - weights[crate]][litres - volumes[crate]];
        best[kilos][litres] = Math.max(best[kilos][litres], before + worths[crate]);
      }
    }
  }
  return best[load][space];
}
