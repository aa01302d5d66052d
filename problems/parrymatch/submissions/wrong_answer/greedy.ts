// Mistake: greedy. Always goes on to the pair of least distance.
function warpedDistance(master: number[][], pupil: number[][], band: number): number {
  const [n, m] = [master.length, pupil.length];
  if (Math.abs(n - m) > band) return -1;
  const distance = (i: number, j: number) => Math.hypot(...master[i].map((entry, k) => entry - pupil[j][k]));
  let [i, j] = [0, 0];
  let sum = 2 * distance(0, 0);
  while (i < n - 1 || j < m - 1) {
    const ways = [
      [1, 1],
      [1, 0],
      [0, 1],
    ].filter(([x, y]) => i + x < n && j + y < m && Math.abs(i + x - j - y) <= band);
    const costs = ways.map(([x, y]) => (x + y) * distance(i + x, j + y));
    const [x, y] = ways[costs.indexOf(Math.min(...costs))];
    sum += Math.min(...costs);
    [i, j] = [i + x, j + y];
  }
  return sum / (n + m);
}
