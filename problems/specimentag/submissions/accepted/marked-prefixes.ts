function alignTag(
  printed: string,
  read: string,
  alike: string[],
  same: number,
  near: number,
  other: number,
  gap: number,
): [string, string] {
  const n = printed.length;
  const m = read.length;
  const looks = new Set(alike.flatMap((pair) => [pair, pair[1] + pair[0]]));
  const score = (above: string, below: string) => (above === below ? same : looks.has(above + below) ? near : other);

  // The greatest scores of the prefixes of i and j letters.
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(-Infinity));
  best[0][0] = 0;
  const ways = (i: number, j: number): [number, number, number][] => {
    const found: [number, number, number][] = [];
    if (i < n && j < m) found.push([i + 1, j + 1, score(printed[i], read[j])]);
    if (i < n) found.push([i + 1, j, gap]);
    if (j < m) found.push([i, j + 1, gap]);
    return found;
  };
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      for (const [x, y, earned] of ways(i, j)) best[x][y] = Math.max(best[x][y], best[i][j] + earned);
    }
  }

  // next[i][j]: the first way from there on which the end is reached at the greatest score, if there is one.
  const next = best.map((row) => new Array<[number, number] | null>(row.length).fill(null));
  next[n][m] = [n, m];
  for (let i = n; i >= 0; i--) {
    for (let j = m; j >= 0; j--) {
      const good = ways(i, j).find(([x, y, earned]) => next[x][y] !== null && best[i][j] + earned === best[x][y]);
      if (good) next[i][j] = [good[0], good[1]];
    }
  }

  let upper = "";
  let lower = "";
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const [x, y] = next[i][j] ?? [n, m];
    upper += x > i ? printed[i] : "-";
    lower += y > j ? read[j] : "-";
    [i, j] = [x, y];
  }
  return [upper, lower];
}
