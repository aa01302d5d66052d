// Right, but solves the same pair of prefixes again and again: exponential.
function countErrors(spoken: string[], shown: string[]): number[] {
  const ERROR = 1e7;
  const cost = (i: number, j: number): number => {
    if (i === 0) return j * ERROR;
    if (j === 0) return i * ERROR;
    const paired = cost(i - 1, j - 1) + (spoken[i - 1] === shown[j - 1] ? 0 : ERROR + 1);
    return Math.min(paired, cost(i - 1, j) + ERROR, cost(i, j - 1) + ERROR);
  };
  const total = cost(spoken.length, shown.length);
  const substitutions = total % ERROR;
  const alone = Math.floor(total / ERROR) - substitutions;
  const surplus = spoken.length - shown.length;
  return [substitutions, (alone + surplus) / 2, (alone - surplus) / 2];
}
