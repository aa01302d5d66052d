// Mistake: names the errors from the recogniser's side, so that deletions and insertions change places.
function countErrors(spoken: string[], shown: string[]): number[] {
  const ERROR = 1e7;
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
  return [substitutions, (alone - surplus) / 2, (alone + surplus) / 2];
}
