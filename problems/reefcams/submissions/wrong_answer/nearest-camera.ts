// Mistake: greedy. Sends the nearest camera that can come.
function fewestCameras(sightings: [number, number][], speed: number): number {
  const cameras: [number, number][] = [];
  for (const [t, x] of sightings.toSorted((a, b) => a[0] - b[0])) {
    let nearest = -1;
    cameras.forEach(([since, place], i) => {
      const distance = Math.abs(place - x);
      if (distance > speed * (t - since)) return;
      if (nearest < 0 || distance < Math.abs(cameras[nearest][1] - x)) nearest = i;
    });
    if (nearest < 0) cameras.push([t, x]);
    else cameras[nearest] = [t, x];
  }
  return cameras.length;
}
