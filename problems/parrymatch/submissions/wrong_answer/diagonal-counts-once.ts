// Mistake: a step in both recordings counts once, as in the plain form.
function warpedDistance(master: number[][], pupil: number[][], band: number): number {
  let above: number[] = [];
  master.forEach((sample, i) => {
    const row = pupil.map(() => Infinity);
    pupil.forEach((other, j) => {
      if (Math.abs(i - j) > band) return;
      const distance = Math.hypot(...sample.map((entry, k) => entry - other[k]));
      const [up, left, diagonal] = [above[j] ?? Infinity, row[j - 1] ?? Infinity, above[j - 1] ?? Infinity];
      row[j] = i + j === 0 ? 2 * distance : Math.min(up + distance, left + distance, diagonal + 1 * distance);
    });
    above = row;
  });
  const sum = above[pupil.length - 1];
  return sum === Infinity ? -1 : sum / (master.length + pupil.length);
}
