// Right, but follows every match to its end: exponential.
function warpedDistance(master: number[][], pupil: number[][], band: number): number {
  const [n, m] = [master.length, pupil.length];
  const to = (i: number, j: number, weight: number): number => {
    if (i === n || j === m || Math.abs(i - j) > band) return Infinity;
    const here = weight * Math.hypot(...master[i].map((entry, k) => entry - pupil[j][k]));
    if (i === n - 1 && j === m - 1) return here;
    return here + Math.min(to(i + 1, j, 1), to(i, j + 1, 1), to(i + 1, j + 1, 2));
  };
  const sum = to(0, 0, 2);
  return sum === Infinity ? -1 : sum / (n + m);
}
