const cases: Record<string, number> = {
  "secret/20-random-three-by-three": 2001,
  "secret/21-random-five-by-four": 2002,
  "secret/22-random-six-by-seven": 2003,
  "secret/23-random-two-columns": 2004,
  "secret/24-random-one-row": 2005,
  "secret/25-random-one-column": 2006,
  "secret/26-cheap-path-winds-left": 2007,
  "secret/27-cheap-path-winds-right": 2008,
  "secret/30-large-square": 3001,
  "secret/31-large-tall": 3002,
  "secret/32-large-wide": 3003,
  "secret/33-large-sums": 3004,
};

function generate(name: string, random: Random): unknown[] {
  const grid = (rows: number, columns: number, cell: (row: number, column: number) => number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column)));
  /** A cheap path that goes round the can again and again, one column to the side in most rows. */
  const winding = (rows: number, columns: number, side: number) => {
    const damage = grid(rows, columns, () => random.int(40, 99));
    let column = random.int(0, columns - 1);
    for (const row of damage) {
      row[column] = random.int(0, 30);
      column = (column + (random.int(1, 6) === 1 ? 0 : side) + columns) % columns;
    }
    return damage;
  };
  switch (name) {
    case "secret/20-random-three-by-three":
      return [grid(3, 3, () => random.int(0, 9))];
    case "secret/21-random-five-by-four":
      return [grid(5, 4, () => random.int(0, 20))];
    case "secret/22-random-six-by-seven":
      return [grid(6, 7, () => random.int(1, 99))];
    case "secret/23-random-two-columns":
      return [grid(30, 2, () => random.int(0, 99))];
    case "secret/24-random-one-row":
      return [grid(1, 50, () => random.int(100, 1_000_000))];
    case "secret/25-random-one-column":
      return [grid(50, 1, () => random.int(0, 1_000_000))];
    case "secret/26-cheap-path-winds-left":
      return [winding(60, 9, -1)];
    case "secret/27-cheap-path-winds-right":
      return [winding(60, 9, 1)];
    case "secret/30-large-square":
      return [grid(200, 200, () => random.int(0, 9))];
    case "secret/31-large-tall":
      return [grid(10_000, 4, () => random.int(0, 9))];
    case "secret/32-large-wide":
      return [grid(4, 10_000, () => Math.max(...Array.from({ length: 6 }, () => random.int(0, 9))))];
    case "secret/33-large-sums":
      return [grid(5_000, 2, () => 1_000_000 - random.int(0, 1) * random.int(0, 999))];
  }
  throw new Error(`no case is called ${name}`);
}
