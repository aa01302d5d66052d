// Mistake: the memo's key forgets how many litres are left.
function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const memo = weights.map(() => new Array<number>(load + 1).fill(-1));
  const rest = (crate: number, kilos: number, litres: number): number => {
    if (crate === weights.length) return 0;
    if (memo[crate][kilos] >= 0) return memo[crate][kilos];
    let best = rest(crate + 1, kilos, litres);
    if (weights[crate] <= kilos && volumes[crate] <= litres) {
      best = Math.max(best, worths[crate] + rest(crate + 1, kilos - weights[crate], litres - volumes[crate]));
    }
    memo[crate][kilos] = best;
    return best;
  };
  return rest(0, load, space);
}
