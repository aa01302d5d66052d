/**
 * @param {number[]} asked
 * @param {number[]} play
 * @param {number} most
 * @returns {number}
 */
function leastListening(asked, play, most) {
  const n = asked.length;
  const sums = [0];
  for (const times of asked) sums.push(sums[sums.length - 1] + times);

  // best[i][j]: the least time for the requests of cylinders i to j − 1 with the plays allowed so far.
  let best = sums.map((_, i) => Float64Array.from(sums, (_, j) => (i < j ? Infinity : 0)));
  for (let plays = 1; plays <= most; plays++) {
    const next = sums.map(() => new Float64Array(n + 1));
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j <= n; j++) {
        let least = Infinity;
        for (let k = i; k < j; k++) {
          least = Math.min(least, play[k] * (sums[j] - sums[i]) + best[i][k] + best[k + 1][j]);
        }
        next[i][j] = least;
      }
    }
    best = next;
  }
  return best[0][n] < Infinity ? best[0][n] : -1;
}
