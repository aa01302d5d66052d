// Mistake: takes a sighting that can just be reached for one that can't, by a falling subsequence that isn't strict.
function fewestCameras(sightings: [number, number][], speed: number): number {
  const turned = sightings.map(([t, x]) => [speed * t + x, speed * t - x]);
  turned.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cameras: number[] = [];
  for (const [, v] of turned) {
    const found = cameras.findIndex((last) => last < v);
    cameras[found < 0 ? cameras.length : found] = v;
  }
  return cameras.length;
}
