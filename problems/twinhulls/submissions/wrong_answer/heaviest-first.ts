// Mistake: greedy. Puts each chest, the heaviest first, into the hull that is lighter.
function leastTilt(weights: number[], lead: number): number {
  let tilt = lead;
  for (const weight of weights.toSorted((a, b) => b - a)) tilt += tilt > 0 ? -weight : weight;
  return Math.abs(tilt);
}
