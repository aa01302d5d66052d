// Mistake: greedy. Loads the crates in the order of their worth per kilogram and litre.
function bestFlight(weights: number[], volumes: number[], worths: number[], load: number, space: number): number {
  const ratio = (crate: number) => worths[crate] / (weights[crate] + volumes[crate]);
  const order = weights.map((_, crate) => crate).sort((a, b) => ratio(b) - ratio(a));
  let total = 0;
  for (const crate of order) {
    if (weights[crate] > load || volumes[crate] > space) continue;
    load -= weights[crate];
    space -= volumes[crate];
    total += worths[crate];
  }
  return total;
}
