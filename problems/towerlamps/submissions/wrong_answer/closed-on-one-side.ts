// Mistake: lets the last tower's beacon light the first, but not the first tower's beacon the last.
function cheapestLight(beacons: number[], lanterns: number[]): number {
  const run = (start: number[], lastHasBeacon: boolean): number => {
    let [beacon, lantern, lit, waiting] = start;
    for (let i = 1; i < beacons.length; i++) {
      [beacon, lantern, lit, waiting] = [
        beacons[i] + Math.min(beacon, lantern, lit, waiting),
        lanterns[i] + Math.min(beacon, lantern, lit),
        beacon,
        Math.min(lantern, lit),
      ];
    }
    return lastHasBeacon ? beacon : Math.min(beacon, lantern, lit);
  };
  const open = run([beacons[0], lanterns[0], Infinity, 0], false);
  return beacons.length === 1 ? open : Math.min(open, run([Infinity, Infinity, 0, Infinity], true));
}
