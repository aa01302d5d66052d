const cases: Record<string, number> = {
  "secret/40-random-eight": 41,
  "secret/41-random-sixteen": 42,
  "secret/42-random-thirty-two-mostly-dark": 43,
  "secret/43-grown-sixteen": 44,
  "secret/44-grown-sixty-four": 45,
  "secret/50-large-checks": 51,
  "secret/51-large-grown": 52,
  "secret/52-large-noise": 53,
};

function generate(name: string, random: Random): unknown[] {
  switch (name) {
    case "secret/40-random-eight":
      return [noise(random, 8, 50), [2, 3, 4, 5]];
    case "secret/41-random-sixteen":
      return [noise(random, 16, 60), [3, 5, 2, 9, 4]];
    case "secret/42-random-thirty-two-mostly-dark":
      return [noise(random, 32, 85), [7, 9, 13, 11, 20, 1]];
    case "secret/43-grown-sixteen":
      return [grown(random, 4), [5, 6, 7, 8, 9]];
    case "secret/44-grown-sixty-four":
      return [grown(random, 6), [100, 150, 90, 200, 210, 190, 500]];
    case "secret/50-large-checks":
      return [
        Array.from({ length: 512 }, (_, row) => (row % 2 === 0 ? "#." : ".#").repeat(256)),
        new Array<number>(10).fill(1e6),
      ];
    case "secret/51-large-grown":
      return [grown(random, 9), [40, 50, 60, 70, 80, 90, 100, 110, 120, 130]];
    default:
      return [noise(random, 512, 70), [1000, 1900, 2500, 1, 7000, 8000, 0, 9000, 1e6, 1e6]];
  }
}

function noise(random: Random, side: number, percentDark: number): string[] {
  const cell = () => (random.int(1, 100) <= percentDark ? "#" : ".");
  return Array.from({ length: side }, () => Array.from({ length: side }, cell).join(""));
}

/** What a series of random orders shows: sectors in sectors of the other tone, the large ones first. */
function grown(random: Random, levels: number): string[] {
  const side = 2 ** levels;
  const picture = Array.from({ length: side }, () => new Array<string>(side).fill("."));
  const order = (row: number, column: number, level: number, tone: string) => {
    const turns = random.int(0, 2) === 0;
    const shown = turns ? (tone === "#" ? "." : "#") : tone;
    if (turns) {
      for (let r = row; r < row + 2 ** level; r++) picture[r].fill(shown, column, column + 2 ** level);
    }
    if (level === 0) return;
    const half = 2 ** (level - 1);
    for (const down of [0, half]) for (const right of [0, half]) order(row + down, column + right, level - 1, shown);
  };
  order(0, 0, levels, ".");
  return picture.map((cells) => cells.join(""));
}
