const cases: Record<string, number> = {
  "secret/20-random-no-discount": 2001,
  "secret/21-random-discount": 2002,
  "secret/22-random-many-conditions": 2003,
  "secret/23-random-sparse-chances": 2004,
  "secret/24-random-losses-only": 2005,
  "secret/30-large-no-discount": 3001,
  "secret/31-large-discount": 3002,
  "secret/32-large-sparse": 3003,
  "secret/33-large-certain": 3004,
};

function generate(name: string, random: Random): unknown[] {
  /** A distribution in millionths; each entry but one is 0 with probability `zeros`. */
  const spread = (count: number, zeros: number) => {
    const safe = random.int(0, count - 1);
    const weights = Array.from({ length: count }, (_, at) =>
      at !== safe && random.float() < zeros ? 0 : 1 + random.int(0, 99),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const millionths = weights.map((weight) => Math.floor((weight * 1e6) / total));
    millionths[safe] += 1e6 - millionths.reduce((sum, part) => sum + part, 0);
    return millionths.map((part) => part / 1e6);
  };
  const model = (conditions: number, actions: number, zeros: number, least: number, greatest: number) => [
    Array.from({ length: conditions }, () =>
      Array.from({ length: actions }, () => random.int(least * 100, greatest * 100) / 100),
    ),
    Array.from({ length: conditions }, () => Array.from({ length: actions }, () => spread(conditions, zeros))),
  ];
  switch (name) {
    case "secret/20-random-no-discount":
      return [...model(4, 3, 0, -5, 5), 20, 1];
    case "secret/21-random-discount":
      return [...model(5, 2, 0.3, -5, 5), 30, 0.8];
    case "secret/22-random-many-conditions":
      return [...model(15, 3, 0.5, -9, 9), 12, 0.95];
    case "secret/23-random-sparse-chances":
      return [...model(8, 4, 0.8, -9, 9), 25, 0.9];
    case "secret/24-random-losses-only":
      return [...model(6, 3, 0.6, -100, -1), 15, 0.97];
    case "secret/30-large-no-discount":
      return [...model(40, 5, 0, -100, 100), 500, 1];
    case "secret/31-large-discount":
      return [...model(40, 5, 0.2, -100, 100), 500, 0.99];
    case "secret/32-large-sparse":
      return [...model(40, 5, 0.9, -100, 100), 500, 0.999];
    case "secret/33-large-certain":
      return [...model(40, 3, 1, -100, 100), 499, 1];
  }
  throw new Error(`no case is called ${name}`);
}
