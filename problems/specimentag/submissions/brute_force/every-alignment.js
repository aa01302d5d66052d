/**
 * Goes through all alignments in the order of the ties and keeps the first of the best.
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
  let most = -Infinity;
  /** @type {[string, string]} */
  let best = ["", ""];
  /** @type {(i: number, j: number, upper: string, lower: string, score: number) => void} */
  const extend = (i, j, upper, lower, score) => {
    const [above, below] = [printed[i], read[j]];
    if (above === undefined && below === undefined) {
      if (score > most) [most, best] = [score, [upper, lower]];
      return;
    }
    if (above !== undefined && below !== undefined) {
      const similar = alike.some((pair) => pair === above + below || pair === below + above);
      extend(i + 1, j + 1, upper + above, lower + below, score + (above === below ? same : similar ? near : other));
    }
    if (above !== undefined) extend(i + 1, j, upper + above, lower + "-", score + gap);
    if (below !== undefined) extend(i, j + 1, upper + "-", lower + below, score + gap);
  };
  extend(0, 0, "", "", 0);
  return best;
}
