// Right, but compares every sighting with every later one, and looks for the longest chain of misfits in O(n²).
function fewestCameras(sightings: [number, number][], speed: number): number {
  const turned = sightings.map(([t, x]) => ({ u: speed * t + x, v: speed * t - x, length: 1 }));
  turned.sort((a, b) => a.u - b.u || a.v - b.v);
  let longest = 0;
  for (const last of turned) {
    for (const before of turned) {
      if (before.u < last.u && before.v > last.v) last.length = Math.max(last.length, before.length + 1);
    }
    longest = Math.max(longest, last.length);
  }
  return longest;
}
