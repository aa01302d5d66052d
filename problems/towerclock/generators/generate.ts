const cases: Record<string, number> = {
  "secret/20-random-small": 6201,
  "secret/21-random-deep": 6202,
  "secret/22-random-flat": 6203,
  "secret/23-random-clocks": 6204,
  "secret/30-large-deep": 6301,
  "secret/31-large-wide": 6302,
  "secret/32-large-comb": 6303,
  "secret/33-large-doubling": 6304,
};

type Piece = [level: number, count: number, mass: number];

function generate(name: string, random: Random): string {
  /** The level goes down by one, stays, or goes back by any number of levels; `counts` gives a count for a level. */
  const wander = (n: number, deepest: number, down: number, counts: (level: number) => number, mass: number) => {
    const pieces: Piece[] = [[0, counts(0), random.int(0, mass)]];
    while (pieces.length < n) {
      const [level] = pieces[pieces.length - 1];
      const isDeeper = level === 0 || (level < deepest && random.int(1, 100) <= down);
      const next = isDeeper ? level + 1 : random.int(Math.max(1, level - 4), level);
      pieces.push([next, counts(next), random.int(0, mass)]);
    }
    return written(pieces);
  };
  const written = (pieces: Piece[]) => `${[[pieces.length], ...pieces].map((line) => line.join(" ")).join("\n")}\n`;
  switch (name) {
    case "secret/20-random-small":
      return wander(9, 3, 50, () => random.int(1, 4), 20);
    case "secret/21-random-deep":
      return wander(14, 9, 80, () => random.int(1, 3), 50);
    case "secret/22-random-flat":
      return wander(20, 2, 30, () => random.int(1, 9), 9);
    case "secret/23-random-clocks":
      return wander(12, 4, 50, (level) => (level === 0 ? 7 : random.int(1, 3)), 1_000_000);
    case "secret/30-large-deep":
      return wander(20_000, 500, 75, (level) => (level % 30 === 7 ? 2 : 1), 500);
    case "secret/31-large-wide":
      return wander(20_000, 3, 40, () => random.int(1, 90), 900);
    case "secret/32-large-comb":
      return written([
        [0, 1, 1],
        ...Array.from({ length: 19_998 }, (_, at): Piece => [1 + (at % 500), 1, random.int(0, 1_000_000)]),
      ]);
    case "secret/33-large-doubling":
      return written([
        [0, 1, 0],
        ...Array.from({ length: 40 }, (_, at): Piece => [at + 1, 2, at % 3]),
        ...Array.from({ length: 2_000 }, (): Piece => [
          random.int(1, 2),
          random.int(1, 1000),
          random.int(0, 1_000_000),
        ]),
      ]);
  }
  throw new Error(`no case is called ${name}`);
}
