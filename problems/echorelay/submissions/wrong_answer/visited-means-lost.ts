// Mistake: a buoy that any earlier ping has visited is taken for a circle.
function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  const up = new Set(linked);
  const visited = new Set<number>();
  const follow = (buoy: number): number => {
    if (up.has(buoy)) return 0;
    if (visited.has(buoy)) return buoys;
    visited.add(buoy);
    return Math.min(buoys, follow((step * buoy + shift) % buoys) + 1);
  };
  let total = 0;
  for (let buoy = 0; buoy < buoys; buoy += 1) total += follow(buoy);
  return total;
}
