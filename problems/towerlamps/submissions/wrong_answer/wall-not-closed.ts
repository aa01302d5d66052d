// Mistake: takes the wall for a line; towers 0 and n − 1 don't light each other.
function cheapestLight(beacons: number[], lanterns: number[]): number {
  let [beacon, lantern, lit, waiting] = [beacons[0], lanterns[0], Infinity, 0];
  for (let i = 1; i < beacons.length; i++) {
    [beacon, lantern, lit, waiting] = [
      beacons[i] + Math.min(beacon, lantern, lit, waiting),
      lanterns[i] + Math.min(beacon, lantern, lit),
      beacon,
      Math.min(lantern, lit),
    ];
  }
  return Math.min(beacon, lantern, lit);
}
