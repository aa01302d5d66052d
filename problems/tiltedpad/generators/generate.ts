const cases: Record<string, number> = {
  "secret/20-random-two-levels": 6101,
  "secret/21-random-sloped": 6102,
  "secret/22-random-mostly-sloped": 6103,
  "secret/23-random-patches": 6104,
  "secret/24-random-wide": 6105,
  "secret/25-random-tall": 6106,
  "secret/30-large-one-slope": 6201,
  "secret/31-large-few-craters": 6202,
  "secret/32-large-patches": 6203,
  "secret/33-large-flat-strips": 6204,
};

function generate(name: string, random: Random): unknown[] {
  type Chart = [heights: number[][], south: number, east: number];
  /** Ground of one slope, to which `bump` adds. */
  const chart = (rows: number, columns: number, south: number, east: number, bump: Bump): Chart => [
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => i * south + j * east + bump(i, j)),
    ),
    south,
    east,
  ];
  type Bump = (i: number, j: number) => number;
  const craters =
    (every: number): Bump =>
    () =>
      random.int(1, every) === 1 ? random.int(-9, 9) : 0;
  /** Rectangles, each raised by a number of its own, laid over one another. */
  const patches = (rows: number, columns: number, count: number, size: number): Bump => {
    const raised = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
    for (let k = 0; k < count; k++) {
      const [top, left] = [random.int(0, rows - 1), random.int(0, columns - 1)];
      const [bottom, right] = [top + random.int(1, size), left + random.int(1, size)];
      const by = random.int(0, 3);
      for (let i = top; i < Math.min(rows, bottom); i++) {
        for (let j = left; j < Math.min(columns, right); j++) raised[i][j] = by;
      }
    }
    return (i, j) => raised[i][j];
  };
  switch (name) {
    case "secret/20-random-two-levels":
      return chart(12, 12, 0, 0, () => random.int(0, 1));
    case "secret/21-random-sloped":
      return chart(14, 11, 1, -1, () => (random.int(0, 3) === 0 ? 1 : 0));
    case "secret/22-random-mostly-sloped":
      return chart(20, 20, 7, 2, craters(12));
    case "secret/23-random-patches":
      return chart(25, 25, -3, 5, patches(25, 25, 30, 9));
    case "secret/24-random-wide":
      return chart(6, 60, 4, 0, craters(15));
    case "secret/25-random-tall":
      return chart(60, 5, 0, -2, craters(15));
    case "secret/30-large-one-slope":
      return chart(400, 400, 1_000_000, -1_000_000, () => 0);
    case "secret/31-large-few-craters":
      return chart(400, 400, 3, 4, craters(4000));
    case "secret/32-large-patches":
      return chart(400, 390, -11, -6, patches(400, 390, 300, 120));
    case "secret/33-large-flat-strips":
      return chart(390, 400, 0, 0, (i) => Math.floor(i / 130) * 1_000_000);
  }
  throw new Error(`no case is called ${name}`);
}
