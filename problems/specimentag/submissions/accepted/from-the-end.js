/**
 * @param {string} printed
 * @param {string} read
 * @param {string[]} alike
 * @param {number} same
 * @param {number} near
 * @param {number} other
 * @param {number} gap
 * @returns {[string, string]}
 */
function alignTag(printed, read, alike, same, near, other, gap) {
  const [n, m] = [printed.length, read.length];
  /** @type {(i: number, j: number) => number} */
  const pair = (i, j) => {
    if (printed[i] === read[j]) return same;
    return alike.includes(printed[i] + read[j]) || alike.includes(read[j] + printed[i]) ? near : other;
  };
  /** best[i][j]: the greatest score of the rests from letters i and j on. @type {number[][]} */
  const best = [];
  for (let i = n; i >= 0; i--) {
    best[i] = [];
    for (let j = m; j >= 0; j--) {
      if (i === n) best[i][j] = (m - j) * gap;
      else if (j === m) best[i][j] = (n - i) * gap;
      else best[i][j] = Math.max(pair(i, j) + best[i + 1][j + 1], gap + best[i + 1][j], gap + best[i][j + 1]);
    }
  }
  let [upper, lower] = ["", ""];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const paired = i < n && j < m && best[i][j] === pair(i, j) + best[i + 1][j + 1];
    const lost = !paired && i < n && best[i][j] === gap + best[i + 1][j];
    upper += paired || lost ? printed[i++] : "-";
    lower += lost ? "-" : read[j++];
  }
  return [upper, lower];
}
