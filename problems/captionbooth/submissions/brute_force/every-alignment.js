/**
 * Goes through every alignment and keeps the best one seen.
 * @param {string[]} spoken
 * @param {string[]} shown
 * @returns {number[]}
 */
function countErrors(spoken, shown) {
  /** @type {number[]} */
  let best = [];
  let [fewest, most] = [Infinity, 0];
  /** @type {(i: number, j: number, correct: number, counts: number[]) => void} */
  const align = (i, j, correct, [s, d, a]) => {
    if (i === spoken.length && j === shown.length) {
      const errors = s + d + a;
      if (errors < fewest || (errors === fewest && correct > most)) [best, fewest, most] = [[s, d, a], errors, correct];
      return;
    }
    if (i < spoken.length) align(i + 1, j, correct, [s, d + 1, a]);
    if (j < shown.length) align(i, j + 1, correct, [s, d, a + 1]);
    if (i === spoken.length || j === shown.length) return;
    if (spoken[i] === shown[j]) align(i + 1, j + 1, correct + 1, [s, d, a]);
    else align(i + 1, j + 1, correct, [s + 1, d, a]);
  };
  align(0, 0, 0, [0, 0, 0]);
  return best;
}
