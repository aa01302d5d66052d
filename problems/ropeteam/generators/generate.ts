const cases: Record<string, number> = {
  "secret/20-random-small": 7101,
  "secret/21-random-short-rope": 7102,
  "secret/22-random-crevasses": 7103,
  "secret/23-random-many-crevasses": 7104,
  "secret/24-random-narrow": 7105,
  "secret/25-random-cheap-neighbours": 7106,
  "secret/26-two-far-valleys": 7107,
  "secret/30-large": 7201,
  "secret/31-large-longest-rope": 7202,
  "secret/32-large-crevasses": 7203,
  "secret/33-large-most-dangerous": 7204,
};

function generate(name: string, random: Random): unknown[] {
  /** One cell in `every` is a crevasse (0: none). */
  const field = (rows: number, columns: number, low: number, high: number, every: number) =>
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (every > 0 && random.int(1, every) === 1 ? -1 : random.int(low, high))),
    );
  switch (name) {
    case "secret/20-random-small":
      return [field(5, 6, 0, 9, 0), 3];
    case "secret/21-random-short-rope":
      return [field(6, 8, 1, 9, 9), 1];
    case "secret/22-random-crevasses":
      return [field(7, 7, 0, 20, 5), 4];
    case "secret/23-random-many-crevasses":
      return [field(5, 9, 0, 9, 3), 6];
    case "secret/24-random-narrow":
      return [field(9, 3, 0, 9, 8), 2];
    case "secret/25-random-cheap-neighbours":
      return [field(12, 10, 0, 2, 0), 2];
    case "secret/26-two-far-valleys": {
      // The cheapest cells lie in two valleys that move apart, further than the rope reaches.
      const bed = (i: number, j: number) =>
        Math.min(Math.abs(j - 6 + Math.floor(i / 3)), Math.abs(j - 8 - Math.floor(i / 3)));
      return [
        Array.from({ length: 15 }, (_, i) => Array.from({ length: 15 }, (_, j) => 3 * bed(i, j) + random.int(0, 2))),
        5,
      ];
    }
    case "secret/30-large":
      return [field(120, 60, 0, 1000, 30), 20];
    case "secret/31-large-longest-rope":
      return [field(120, 60, 0, 100_000_000, 0), 59];
    case "secret/32-large-crevasses":
      return [field(120, 60, 0, 100, 6), 58];
    case "secret/33-large-most-dangerous":
      return [field(120, 60, 99_999_000, 100_000_000, 0), 1];
  }
  throw new Error(`no case is called ${name}`);
}
