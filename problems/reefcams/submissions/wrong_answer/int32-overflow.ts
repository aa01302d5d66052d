// Mistake: puts the turned coordinates into 32 bits; they reach 10^14.
function fewestCameras(sightings: [number, number][], speed: number): number {
  const turned = sightings.map(([t, x]) => [(speed * t + x) | 0, (speed * t - x) | 0]);
  turned.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cameras: number[] = [];
  for (const [, v] of turned) {
    const found = cameras.findIndex((last) => last <= v);
    cameras[found < 0 ? cameras.length : found] = v;
  }
  return cameras.length;
}
