// FILL IN: random cases small enough for the brute force, and large ones that the slow solution can't do
const cases: Record<string, number> = {
  "secret/20-random-eight": 2001,
  "secret/21-random-twelve": 2002,
  "secret/22-random-fifteen": 2003,
  "secret/30-large-random": 3001,
  "secret/31-large-small-values": 3002,
};

function generate(name: string, random: Random): unknown[] {
  const many = (count: number, largest: number) => [Array.from({ length: count }, () => random.int(0, largest))];
  switch (name) {
    case "secret/20-random-eight":
      return many(8, 9);
    case "secret/21-random-twelve":
      return many(12, 20);
    case "secret/22-random-fifteen":
      return many(15, 1_000_000);
    case "secret/30-large-random":
      return many(2000, 1_000_000);
    case "secret/31-large-small-values":
      return many(1999, 3);
  }
  throw new Error(`no case is called ${name}`);
}
