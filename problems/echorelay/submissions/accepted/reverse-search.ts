function totalPasses(buoys: number, step: number, shift: number, linked: number[]): number {
  // The buoys that pass on to the same one form a linked chain: firstSource[target], then nextSource[source].
  const firstSource = new Int32Array(buoys).fill(-1);
  const nextSource = new Int32Array(buoys).fill(-1);
  const passes = new Int32Array(buoys).fill(buoys);
  for (const buoy of linked) passes[buoy] = 0;
  for (let buoy = 0; buoy < buoys; buoy += 1) {
    if (passes[buoy] === 0) continue;
    const target = (step * buoy + shift) % buoys;
    nextSource[buoy] = firstSource[target];
    firstSource[target] = buoy;
  }
  const queue = [...linked];
  let arrived = 0;
  let total = 0;
  while (arrived < queue.length) {
    const buoy = queue[arrived];
    arrived += 1;
    total += passes[buoy];
    for (let source = firstSource[buoy]; source !== -1; source = nextSource[source]) {
      passes[source] = passes[buoy] + 1;
      queue.push(source);
    }
  }
  return total + (buoys - arrived) * buoys;
}
