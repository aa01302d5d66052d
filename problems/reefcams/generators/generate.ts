const cases: Record<string, number> = {
  "secret/20-random-slow": 6501,
  "secret/21-random-fast": 6502,
  "secret/22-random-standing": 6503,
  "secret/23-random-equal-ones": 6504,
  "secret/30-large-many-cameras": 6601,
  "secret/31-large-few-cameras": 6602,
  "secret/32-large-on-the-edge-of-reach": 6603,
};

function generate(name: string, random: Random): unknown[] {
  const free = (n: number, time: number, reach: number): [number, number][] =>
    Array.from({ length: n }, () => [random.int(0, time), random.int(-reach, reach)]);
  switch (name) {
    case "secret/20-random-slow":
      return [free(12, 12, 9), 1];
    case "secret/21-random-fast":
      return [free(14, 15, 30), 5];
    case "secret/22-random-standing":
      return [free(12, 30, 2), 0];
    case "secret/23-random-equal-ones":
      return [free(16, 2, 2), 1];
    case "secret/30-large-many-cameras":
      return [free(30_000, 1_000_000_000, 1_000_000_000), 1];
    case "secret/31-large-few-cameras":
      return [free(30_000, 1_000_000_000, 1_000_000_000), 100_000];
    case "secret/32-large-on-the-edge-of-reach":
      // Few seconds and metres: many pairs can just be reached, or just not.
      return [free(30_000, 4000, 20_000), 3];
  }
  throw new Error(`no case is called ${name}`);
}
