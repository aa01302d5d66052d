const cases: Record<string, number> = {
  "secret/20-random-two-lenses": 6101,
  "secret/21-random-three-lenses": 6102,
  "secret/22-random-long-swap": 6103,
  "secret/23-random-crowded": 6104,
  "secret/30-large-few-lenses": 6201,
  "secret/31-large-a-lens-each": 6202,
  "secret/32-large-short-shows": 6203,
};

function generate(name: string, random: Random): unknown[] {
  const asked = (n: number, horizon: number, longest: number, lenses: number, pay: number) =>
    Array.from({ length: n }, () => {
      const start = random.int(0, horizon - 1);
      return [start, Math.min(horizon, start + random.int(1, longest)), random.int(1, lenses), random.int(1, pay)];
    });
  switch (name) {
    case "secret/20-random-two-lenses":
      return [asked(9, 20, 5, 2, 9), 2];
    case "secret/21-random-three-lenses":
      return [asked(11, 25, 6, 3, 20), 3];
    case "secret/22-random-long-swap":
      return [asked(12, 30, 4, 2, 9), 12];
    case "secret/23-random-crowded":
      return [asked(13, 15, 3, 3, 9), 1];
    case "secret/30-large-few-lenses":
      return [asked(20_000, 1_000_000_000, 200_000, 3, 1_000_000_000), 60_000];
    case "secret/31-large-a-lens-each":
      return [asked(20_000, 1_000_000_000, 100_000, 20_000, 1_000_000), 40_000];
    case "secret/32-large-short-shows":
      return [asked(20_000, 100_000, 6, 4, 100), 7];
  }
  throw new Error(`no case is called ${name}`);
}
