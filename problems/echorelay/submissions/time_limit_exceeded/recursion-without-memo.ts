// Follows every ping by itself: n steps a ping.
function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  const up = new Set(linked);
  const follow = (buoy: number, passed: number): number => {
    if (passed === buoys || up.has(buoy)) return passed;
    return follow((step * buoy + shift) % buoys, passed + 1);
  };
  let total = 0;
  for (let buoy = 0; buoy < buoys; buoy += 1) total += follow(buoy, 0);
  return total;
}
