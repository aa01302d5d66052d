// Mistake: counts the sightings of the busiest second.
function fewestCameras(sightings: [number, number][], _speed: number): number {
  const places = new Map<number, Set<number>>();
  for (const [t, x] of sightings) places.set(t, (places.get(t) ?? new Set()).add(x));
  return Math.max(...[...places.values()].map((set) => set.size));
}
