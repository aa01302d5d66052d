// Mistake: the worth of a flight reaches 5 · 10^10 and wraps around in an Int32Array.
function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const best = Array.from({ length: load + 1 }, () => new Int32Array(space + 1));
  for (let crate = 0; crate < weights.length; crate++) {
    for (let kilos = load; kilos >= weights[crate]; kilos--) {
      for (let litres = space; litres >= volumes[crate]; litres--) {
        const before = best[kilos - weights[crate]][litres - volumes[crate]];
        best[kilos][litres] = Math.max(best[kilos][litres], before + worths[crate]);
      }
    }
  }
  return best[load][space];
}
