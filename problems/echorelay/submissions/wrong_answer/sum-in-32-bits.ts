// Mistake: the total is cut down to 32 bits.
function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  const passes = new Int32Array(buoys).fill(-1);
  for (const buoy of linked) passes[buoy] = 0;
  const follow = (buoy: number): number => {
    if (passes[buoy] !== -1) return passes[buoy];
    passes[buoy] = buoys;
    const rest = follow((step * buoy + shift) % buoys);
    if (rest < buoys) passes[buoy] = rest + 1;
    return passes[buoy];
  };
  let total = 0;
  for (let buoy = 0; buoy < buoys; buoy += 1) total = (total + follow(buoy)) | 0;
  return total;
}
