const cases: Record<string, number> = {
  "secret/20-random-eight-nights": 2001,
  "secret/21-random-twelve-nights": 2002,
  "secret/22-random-forty-nights": 2003,
  "secret/23-random-gap-zero": 2004,
  "secret/24-random-wide-values": 2005,
  "secret/25-few-blots": 2006,
  "secret/26-rises-by-gap-with-blots": 2007,
  "secret/30-large-digits-gap-zero": 3001,
  "secret/31-large-sorted-digits": 3002,
  "secret/32-large-noisy-climb": 3003,
  "secret/33-large-falling": 3004,
  "secret/34-large-digits-widest-gap": 3005,
  "secret/35-large-climb-widest-gap": 3006,
};

function generate(name: string, random: Random): unknown[] {
  const many = (count: number, entry: (night: number) => number) =>
    Array.from({ length: count }, (_, night) => entry(night));
  /** A book that rises by `gap` plus up to `extra` a night; about one reading in `every` is blotted. */
  const climb = (count: number, gap: number, extra: number, every: number, top: number) => {
    let level = random.int(0, 5);
    return many(count, () => {
      level += gap + random.int(0, extra);
      return random.int(1, every) === 1 ? random.int(0, top) : Math.min(level, 1e9);
    });
  };
  switch (name) {
    case "secret/20-random-eight-nights":
      return [many(8, () => random.int(0, 14)), 2];
    case "secret/21-random-twelve-nights":
      return [many(12, () => random.int(0, 12)), 1];
    case "secret/22-random-forty-nights":
      return [many(40, () => random.int(0, 200)), 3];
    case "secret/23-random-gap-zero":
      return [many(60, () => random.int(0, 9)), 0];
    case "secret/24-random-wide-values":
      return [many(300, () => random.int(0, 1e9)), 1_000_000];
    case "secret/25-few-blots":
      return [climb(200, 7, 3, 10, 2000), 7];
    case "secret/26-rises-by-gap-with-blots":
      return [climb(400, 5, 0, 4, 2000), 5];
    case "secret/30-large-digits-gap-zero":
      return [many(50_000, () => random.int(0, 9)), 0];
    case "secret/31-large-sorted-digits":
      return [many(50_000, (night) => (random.int(1, 50) === 1 ? random.int(0, 9) : Math.floor(night / 5000))), 0];
    case "secret/32-large-noisy-climb":
      return [climb(14_000, 37, 6, 5, 560_000), 37];
    case "secret/33-large-falling":
      return [many(10_000, (night) => 1_000_000_000 - 99_000 * night), 3];
    case "secret/34-large-digits-widest-gap":
      return [many(20_000, () => random.int(0, 9)), 1_000_000];
    case "secret/35-large-climb-widest-gap":
      return [climb(950, 1_000_000, 60_000, 6, 1e9), 1_000_000];
  }
  throw new Error(`no case is called ${name}`);
}
