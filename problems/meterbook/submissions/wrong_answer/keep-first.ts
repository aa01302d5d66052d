// Mistake: greedy. Trusts the first reading and keeps every later one that fits the last one kept.
function fewestRewrites(readings: number[], gap: number): number {
  let last = 0;
  let rewrites = 0;
  for (let night = 1; night < readings.length; night++) {
    if (readings[night] - readings[last] >= gap * (night - last)) last = night;
    else rewrites++;
  }
  return rewrites;
}
