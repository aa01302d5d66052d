// Mistake: only the buoy where the circle closes is given up; those leading to it count on from there.
function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  const passes = new Int32Array(buoys).fill(-1);
  for (const buoy of linked) passes[buoy] = 0;
  const follow = (buoy: number): number => {
    if (passes[buoy] !== -1) return passes[buoy];
    passes[buoy] = buoys;
    passes[buoy] = follow((step * buoy + shift) % buoys) + 1;
    return passes[buoy];
  };
  let total = 0;
  for (let buoy = 0; buoy < buoys; buoy += 1) total += follow(buoy);
  return total;
}
