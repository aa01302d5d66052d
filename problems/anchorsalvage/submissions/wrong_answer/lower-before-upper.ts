// Mistake: lifts the lower anchor before the one across it.
function leastFuel(distances: number[][], masses: number[], hull: number, across: number[][]): number {
  const quay = masses.length;
  const first = masses.map(() => 0);
  for (const [lower, upper] of across) first[lower] |= 1 << upper;

  /** memo[place][set]: the least fuel from the place home, when the set has been lifted. */
  const memo = distances.map(() => new Float64Array(2 ** masses.length).fill(-1));
  const home = (place: number, set: number, mass: number): number => {
    if (set === 2 ** masses.length - 1) return distances[place][quay] * mass;
    if (memo[place][set] >= 0) return memo[place][set];
    let least = Infinity;
    for (let next = 0; next < masses.length; next++) {
      if ((set >> next) % 2 === 1 || (set & first[next]) !== first[next]) continue;
      const leg = distances[place][next] * mass;
      least = Math.min(least, leg + home(next, set + (1 << next), mass + masses[next]));
    }
    memo[place][set] = least;
    return least;
  };
  const fuel = home(quay, 0, hull);
  return fuel === Infinity ? -1 : fuel;
}
