// Mistake: greedy. Always goes to the nearest anchor that may be lifted.
function leastFuel(distances: number[][], masses: number[], hull: number, across: number[][]): number {
  const lifted = new Set<number>();
  let place = masses.length;
  let mass = hull;
  let fuel = 0;
  while (lifted.size < masses.length) {
    const free = masses
      .map((_, anchor) => anchor)
      .filter((anchor) => !lifted.has(anchor))
      .filter((anchor) => across.every(([upper, lower]) => lower !== anchor || lifted.has(upper)));
    if (free.length === 0) return -1;
    const from = distances[place];
    const next = free.reduce((nearest, anchor) => (from[anchor] < from[nearest] ? anchor : nearest));
    fuel += from[next] * mass;
    mass += masses[next];
    lifted.add(next);
    place = next;
  }
  return fuel + distances[place][masses.length] * mass;
}
