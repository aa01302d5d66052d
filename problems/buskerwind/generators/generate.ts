const cases: Record<string, number> = {
  "secret/30-random-small": 31,
  "secret/31-random-ties": 32,
  "secret/32-random-fading": 33,
  "secret/33-random-odd": 34,
  "secret/34-random-patient": 35,
  "secret/40-large-all-loud": 41,
  "secret/41-large-random": 42,
  "secret/42-large-fading": 43,
};

function generate(name: string, random: Random): unknown[] {
  const row = (count: number, low: number, high: number) => Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/30-random-small":
      return [row(50, 0, 99), row(50, 0, 99), 1];
    case "secret/31-random-ties":
      return [row(200, 0, 3), row(200, 0, 3), 0];
    case "secret/32-random-fading":
      return [row(300, 0, 1000), row(300, 0, 300), 40];
    case "secret/33-random-odd":
      return [row(777, 0, 1e6), row(777, 0, 1e6), 999];
    case "secret/34-random-patient":
      return [row(500, 0, 500), row(500, 450, 500), 1];
    case "secret/40-large-all-loud":
      return [row(100_000, 999_998, 1e6), row(100_000, 0, 1), 0];
    case "secret/41-large-random":
      return [row(100_000, 0, 1e6), row(100_000, 0, 1e6), 3];
    default:
      // What is borne falls from west to east about as fast as the music fades.
      return [row(100_000, 0, 1e6), row(100_000, 0, 1000).map((extra, at) => 900_000 - 9 * at + extra), 9];
  }
}
