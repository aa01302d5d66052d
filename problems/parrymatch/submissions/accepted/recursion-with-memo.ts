function warpedDistance(master: number[][], pupil: number[][], band: number): number {
  const n = master.length;
  const m = pupil.length;
  const memo = new Float64Array(n * m).fill(NaN);

  function distance(i: number, j: number): number {
    let squares = 0;
    for (let k = 0; k < master[i].length; k++) squares += (master[i][k] - pupil[j][k]) ** 2;
    return Math.sqrt(squares);
  }

  /** The least sum of what comes after the pair (i, j). */
  function after(i: number, j: number): number {
    if (i === n - 1 && j === m - 1) return 0;
    const key = i * m + j;
    if (Number.isNaN(memo[key])) memo[key] = Math.min(to(i + 1, j, 1), to(i, j + 1, 1), to(i + 1, j + 1, 2));
    return memo[key];
  }

  function to(i: number, j: number, weight: number): number {
    if (i === n || j === m || Math.abs(i - j) > band) return Infinity;
    return weight * distance(i, j) + after(i, j);
  }

  const sum = to(0, 0, 2);
  return sum === Infinity ? -1 : sum / (n + m);
}
