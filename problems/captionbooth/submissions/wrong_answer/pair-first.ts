// Mistake: walks back through the table of errors and prefers pairs, so that ties end in substitutions.
function countErrors(spoken: string[], shown: string[]): number[] {
  const rows = [[0, ...shown.map((_, j) => j + 1)]];
  for (const word of spoken) {
    const above = rows[rows.length - 1];
    const row = [rows.length];
    shown.forEach((other, j) => row.push(Math.min(above[j] + (word === other ? 0 : 1), above[j + 1] + 1, row[j] + 1)));
    rows.push(row);
  }
  let [i, j] = [spoken.length, shown.length];
  const counts = [0, 0, 0];
  while (i > 0 || j > 0) {
    const step = i > 0 && j > 0 && spoken[i - 1] !== shown[j - 1] ? 1 : 0;
    if (i > 0 && j > 0 && rows[i][j] === rows[i - 1][j - 1] + step) {
      counts[0] += step;
      i--;
      j--;
    } else if (i > 0 && rows[i][j] === rows[i - 1][j] + 1) {
      counts[1]++;
      i--;
    } else {
      counts[2]++;
      j--;
    }
  }
  return counts;
}
