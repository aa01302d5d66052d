// Mistake: letters lost or invented at the end are free.
function alignTag(
  printed: string,
  read: string,
  alike: string[],
  same: number,
  near: number,
  other: number,
  gap: number,
): [string, string] {
  const [n, m] = [printed.length, read.length];
  const looks = new Set(alike.flatMap((two) => [two, two[1] + two[0]]));
  const pair = (i: number, j: number) =>
    printed[i] === read[j] ? same : looks.has(printed[i] + read[j]) ? near : other;
  const best = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  for (let i = n; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      if (i === n) best[i][j] = (m - j) * 0;
      else if (j === m) best[i][j] = (n - i) * 0;
      else best[i][j] = Math.max(pair(i, j) + best[i + 1][j + 1], gap + best[i + 1][j], gap + best[i][j + 1]);
    }
  }
  let [upper, lower] = ["", ""];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const ways: [number, number][] = [
      [1, 1],
      [1, 0],
      [0, 1],
    ];
    const good = ways.find(([x, y]) => {
      if (i + x > n || j + y > m) return false;
      const earned = x + y === 2 ? pair(i, j) : i === n || j === m ? 0 : gap;
      return best[i][j] === earned + best[i + x][j + y];
    });
    const [x, y] = good ?? [1, 1];
    upper += x === 1 ? printed[i] : "-";
    lower += y === 1 ? read[j] : "-";
    [i, j] = [i + x, j + y];
  }
  return [upper, lower];
}
