// Right, but tries both hulls for each chest without remembering anything: 2ⁿ loadings.
function leastTilt(weights: number[], lead: number): number {
  const load = (chest: number, tilt: number): number => {
    if (chest === weights.length) return Math.abs(tilt);
    return Math.min(load(chest + 1, tilt + weights[chest]), load(chest + 1, tilt - weights[chest]));
  };
  return load(0, lead);
}
