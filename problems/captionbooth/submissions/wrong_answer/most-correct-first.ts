// Mistake: keeps the longest common subsequence first and counts the errors around it, which can be more than needed.
function countErrors(spoken: string[], shown: string[]): number[] {
  const CORRECT = 1e7;
  let row = [0, ...shown.map((_, j) => j + 1)];
  for (const word of spoken) {
    const next = [row[0] + 1];
    shown.forEach((other, j) => {
      next.push(Math.min(row[j] + (word === other ? -CORRECT : 1), row[j + 1] + 1, next[j] + 1));
    });
    row = next;
  }
  const total = row[shown.length];
  const correct = Math.ceil(-total / CORRECT);
  const errors = total + correct * CORRECT;
  const substitutions = spoken.length + shown.length - 2 * correct - errors;
  return [substitutions, spoken.length - correct - substitutions, shown.length - correct - substitutions];
}
