// Mistake: greedy. The best walk for one climber, and then the best for the other, beside the first.
function crossIceField(danger: number[][], rope: number): number {
  const alone = walk(danger.map((row) => row.map((cell) => (cell === -1 ? Infinity : cell))));
  if (alone === null) return -1;
  const beside = danger.map((row, i) =>
    row.map((cell, j) => {
      const gap = Math.abs(j - alone[i]);
      if (cell === -1 || gap === 0 || gap > rope) return Infinity;
      return (cell + row[alone[i]]) * (gap === 1 ? 2 : 1);
    }),
  );
  const other = walk(beside);
  return other === null ? -1 : other.reduce((sum, j, i) => sum + beside[i][j], 0);
}

function walk(costs: number[][]): number[] | null {
  const best: number[][] = [];
  const around = (i: number, j: number) => [j - 1, j, j + 1].filter((k) => best[i][k] !== undefined);
  costs.forEach((row, i) => {
    best.push(row.map((cost, j) => cost + (i === 0 ? 0 : Math.min(...around(i - 1, j).map((k) => best[i - 1][k])))));
  });
  let i = costs.length - 1;
  let least = Math.min(...best[i]);
  if (least === Infinity) return null;
  const columns = [best[i].indexOf(least)];
  while (i > 0) {
    i--;
    const ways = around(i, columns[0]);
    least = Math.min(...ways.map((k) => best[i][k]));
    columns.unshift(ways.find((k) => best[i][k] === least) ?? 0);
  }
  return columns;
}
