// Mistake: greedy. Gives each tower that is still dark the cheapest thing that lights it.
function cheapestLight(beacons: number[], lanterns: number[]): number {
  const n = beacons.length;
  const bright = new Array<boolean>(n).fill(false);
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (bright[i]) continue;
    const spots = [(i + n - 1) % n, i, (i + 1) % n];
    const spot = spots.reduce((a, b) => (beacons[b] < beacons[a] ? b : a));
    if (lanterns[i] < beacons[spot]) {
      total += lanterns[i];
      bright[i] = true;
    } else {
      total += beacons[spot];
      for (const tower of [(spot + n - 1) % n, spot, (spot + 1) % n]) bright[tower] = true;
    }
  }
  return total;
}
