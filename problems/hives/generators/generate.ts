// The charts 40 to 59 are committed as they are. Those from 45 on were picked from many random ones because a search that
// only looks back needs tens of millions of steps for them.
const cases: Record<string, number> = {
  "secret/21-grown-small": 21,
  "secret/22-grown-medium": 22,
  "secret/23-grown-large": 23,
  "secret/24-scattered-small": 24,
  "secret/25-scattered-medium": 25,
  "secret/26-scattered-large": 26,
};

const sizes: Record<string, number> = {
  "secret/21-grown-small": 6,
  "secret/22-grown-medium": 11,
  "secret/23-grown-large": 16,
  "secret/24-scattered-small": 5,
  "secret/25-scattered-medium": 12,
  "secret/26-scattered-large": 16,
};

/** A chart with at least one placement: the lands grow around the hives of a random one, or are scattered. */
function generate(name: string, random: Random): unknown[] {
  const size = sizes[name];
  const hives = placement(size, random);
  const letters = random.shuffle([..."abcdefghijklmnopqrstuvwxyz"]);
  const chart = hives.map((column, row) => hives.map((_, other) => (other === column ? letters[row] : "")));
  if (name.includes("scattered")) {
    return [chart.map((plots) => plots.map((plot) => plot || letters[random.int(0, size - 1)]).join(""))];
  }
  let border = hives.map((column, row): [number, number] => [row, column]);
  while (border.length > 0) {
    const [row, column] = random.pick(border);
    const around = [
      [row - 1, column],
      [row + 1, column],
      [row, column - 1],
      [row, column + 1],
    ];
    const free = around.filter(([r, c]) => chart[r]?.[c] === "");
    if (free.length === 0) {
      border = border.filter(([r, c]) => r !== row || c !== column);
      continue;
    }
    const [r, c] = random.pick(free);
    chart[r][c] = chart[row][column];
    border.push([r, c]);
  }
  return [chart.map((plots) => plots.join(""))];
}

/** A random permutation in which no two neighbours differ by less than 2. */
function placement(size: number, random: Random): number[] {
  for (;;) {
    const columns: number[] = [];
    for (const column of random.shuffle(Array.from({ length: size }, (_, at) => at))) {
      const at = Array.from({ length: columns.length + 1 }, (_, index) => index).find(
        (index) =>
          (index === 0 || Math.abs(columns[index - 1] - column) > 1) &&
          (index === columns.length || Math.abs(columns[index] - column) > 1),
      );
      if (at === undefined) break;
      columns.splice(at, 0, column);
    }
    if (columns.length === size) return columns;
  }
}
