// Mistake: the usual table of prefixes, traced back from its end; among equals the last column is settled first.
function alignTag(
  printed: string,
  read: string,
  alike: string[],
  same: number,
  near: number,
  other: number,
  gap: number,
): [string, string] {
  const pair = (i: number, j: number) => {
    if (printed[i] === read[j]) return same;
    return alike.includes(printed[i] + read[j]) || alike.includes(read[j] + printed[i]) ? near : other;
  };
  const best: number[][] = [];
  for (let i = 0; i <= printed.length; i++) {
    best.push([]);
    for (let j = 0; j <= read.length; j++) {
      const ways: number[] = [];
      if (i > 0 && j > 0) ways.push(best[i - 1][j - 1] + pair(i - 1, j - 1));
      if (i > 0) ways.push(best[i - 1][j] + gap);
      if (j > 0) ways.push(best[i][j - 1] + gap);
      best[i].push(i + j === 0 ? 0 : Math.max(...ways));
    }
  }
  let [upper, lower] = ["", ""];
  let [i, j] = [printed.length, read.length];
  while (i > 0 || j > 0) {
    const paired = i > 0 && j > 0 && best[i][j] === best[i - 1][j - 1] + pair(i - 1, j - 1);
    const lost = !paired && i > 0 && best[i][j] === best[i - 1][j] + gap;
    upper = (paired || lost ? printed[--i] : "-") + upper;
    lower = (lost ? "-" : read[--j]) + lower;
  }
  return [upper, lower];
}
