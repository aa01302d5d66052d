function fewestCameras(sightings: [number, number][], speed: number): number {
  const turned = sightings.map(([t, x]) => [speed * t + x, speed * t - x]);
  turned.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  // Where the cameras stand, as the v of their last sighting, from the greatest to the least.
  const cameras: number[] = [];
  for (const [, v] of turned) {
    let [low, high] = [0, cameras.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (cameras[middle] <= v) high = middle;
      else low = middle + 1;
    }
    // The first that can come is the one with the greatest v, and it keeps its place in the order.
    cameras[low] = v;
  }
  return cameras.length;
}
