function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  const passes = new Int32Array(buoys).fill(-1);
  for (const buoy of linked) passes[buoy] = 0;
  let total = 0;
  for (let start = 0; start < buoys; start += 1) {
    const path: number[] = [];
    let at = start;
    while (passes[at] === -1) {
      passes[at] = buoys;
      path.push(at);
      at = (step * at + shift) % buoys;
    }
    let rest = passes[at];
    for (const buoy of path.reverse()) {
      if (rest < buoys) rest += 1;
      passes[buoy] = rest;
    }
    total += passes[start];
  }
  return total;
}
