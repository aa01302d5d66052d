// Mistake: sorts equal u by falling v, as one does to keep them apart in other problems; here they fit one camera.
function fewestCameras(sightings: [number, number][], speed: number): number {
  const turned = sightings.map(([t, x]) => [speed * t + x, speed * t - x]);
  turned.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const cameras: number[] = [];
  for (const [, v] of turned) {
    const found = cameras.findIndex((last) => last <= v);
    cameras[found < 0 ? cameras.length : found] = v;
  }
  return cameras.length;
}
