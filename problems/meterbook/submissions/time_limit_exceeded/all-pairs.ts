// Right, but compares every pair of nights: O(n²).
function fewestRewrites(readings: number[], gap: number): number {
  const shifted = readings.map((reading, night) => reading - gap * night);
  const length = new Array<number>(readings.length).fill(1);
  let longest = 1;
  for (let night = 0; night < readings.length; night++) {
    for (let earlier = 0; earlier < night; earlier++) {
      if (shifted[earlier] <= shifted[night]) length[night] = Math.max(length[night], length[earlier] + 1);
    }
    longest = Math.max(longest, length[night]);
  }
  return readings.length - longest;
}
