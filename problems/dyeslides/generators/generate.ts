const cases: Record<string, number> = {
  "secret/20-random-four-families": 5301,
  "secret/21-random-many-ties": 5302,
  "secret/22-random-one-dye-each": 5303,
  "secret/23-random-free-dyes": 5304,
  "secret/30-large-small-dyes": 5401,
  "secret/31-large-clarity-near-drops": 5402,
  "secret/32-large-highest-clarity": 5403,
};

function generate(name: string, random: Random): unknown[] {
  type Dye = [taken: number, clarity: number];
  const families = (count: number, dyes: number, dye: () => Dye): Dye[][] =>
    Array.from({ length: count }, () => Array.from({ length: random.int(1, dyes) }, dye));
  const full = (dye: () => Dye): Dye[][] => Array.from({ length: 100 }, () => Array.from({ length: 20 }, dye));
  switch (name) {
    case "secret/20-random-four-families":
      return [families(4, 4, () => [random.int(1, 9), random.int(1, 30)]), 17];
    case "secret/21-random-many-ties":
      return [families(6, 4, () => [random.int(1, 9), random.int(1, 3)]), 24];
    case "secret/22-random-one-dye-each":
      return [families(12, 1, () => [random.int(1, 12), random.int(1, 20)]), 35];
    case "secret/23-random-free-dyes":
      return [families(6, 4, () => [random.int(0, 3), random.int(0, 9)]), 7];
    case "secret/30-large-small-dyes":
      return [full(() => [random.int(20, 120), random.int(1, 1_000_000)]), 5000];
    case "secret/31-large-clarity-near-drops":
      return [
        full(() => {
          const taken = random.int(1, 150);
          return [taken, 100 * taken + random.int(0, 60)];
        }),
        4999,
      ];
    case "secret/32-large-highest-clarity":
      return [full(() => [random.int(1, 100), 1_000_000_000 - random.int(0, 3)]), 4000];
  }
  throw new Error(`no case is called ${name}`);
}
