function leastTilt(weights: number[], lead: number): number {
  let sum = 0;
  let row = 1n;
  for (const weight of weights) {
    sum += weight;
    row |= row << BigInt(weight);
  }
  // The text of the row has the largest total first: all chests in the left hull.
  const tilts = [...row.toString(2)].map((bit, right) => (bit === "1" ? Math.abs(lead + sum - 2 * right) : Infinity));
  return tilts.reduce((least, tilt) => Math.min(least, tilt));
}
