// Mistake: adds kilograms and litres up to a single budget.
function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const best = new Array<number>(load + space + 1).fill(0);
  for (let crate = 0; crate < weights.length; crate++) {
    const size = weights[crate] + volumes[crate];
    for (let budget = load + space; budget >= size; budget--) {
      best[budget] = Math.max(best[budget], best[budget - size] + worths[crate]);
    }
  }
  return best[load + space];
}
