/** What an error weighs beside a substitution; there are fewer substitutions than that. */
const ERROR = 1e7;

/**
 * @param {string[]} spoken
 * @param {string[]} shown
 * @returns {number[]}
 */
function countErrors(spoken, shown) {
  let row = [0, ...shown.map((_, j) => ERROR * (j + 1))];
  for (const word of spoken) {
    const next = [row[0] + ERROR];
    shown.forEach((other, j) => {
      const paired = row[j] + (word === other ? 0 : ERROR + 1);
      next.push(Math.min(paired, row[j + 1] + ERROR, next[j] + ERROR));
    });
    row = next;
  }
  const total = row[shown.length];
  const substitutions = total % ERROR;
  const alone = Math.floor(total / ERROR) - substitutions;
  const surplus = spoken.length - shown.length;
  return [substitutions, (alone + surplus) / 2, (alone - surplus) / 2];
}
