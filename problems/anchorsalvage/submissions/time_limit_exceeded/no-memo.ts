// Right, but pays for the same rest of the trip again and again: up to n! orders.
function leastFuel(distances: number[][], masses: number[], hull: number, across: number[][]): number {
  const quay = masses.length;
  const first = masses.map(() => 0);
  for (const [upper, lower] of across) first[lower] |= 1 << upper;

  const home = (place: number, set: number, mass: number): number => {
    if (set === 2 ** masses.length - 1) return distances[place][quay] * mass;
    let least = Infinity;
    for (let next = 0; next < masses.length; next++) {
      if ((set >> next) % 2 === 1 || (set & first[next]) !== first[next]) continue;
      const leg = distances[place][next] * mass;
      least = Math.min(least, leg + home(next, set + (1 << next), mass + masses[next]));
    }
    return least;
  };
  const fuel = home(quay, 0, hull);
  return fuel === Infinity ? -1 : fuel;
}
