/** What an error costs; a correct word earns 1. */
const ERROR = 1e7;

function countErrors(spoken: string[], shown: string[]): number[] {
  const [n, m] = [spoken.length, shown.length];
  let row = [...shown.map((_, j) => ERROR * (m - j)), 0];
  for (const word of spoken.toReversed()) {
    const next = row.map((below) => below + ERROR);
    for (let j = m - 1; j >= 0; j--) {
      const paired = row[j + 1] + (word === shown[j] ? -1 : ERROR);
      next[j] = Math.min(next[j], next[j + 1] + ERROR, paired);
    }
    row = next;
  }
  const errors = Math.ceil(row[0] / ERROR);
  const correct = ERROR * errors - row[0];
  const substitutions = n + m - 2 * correct - errors;
  return [substitutions, n - correct - substitutions, m - correct - substitutions];
}
