const cases: Record<string, number> = {
  "secret/30-random-small": 30,
  "secret/31-random-small-again": 31,
  "secret/32-random-medium": 32,
  "secret/33-random-large": 33,
  "secret/34-random-large-again": 34,
  "secret/35-longest-random": 35,
  "secret/36-longest-last": 36,
  "secret/37-longest-behind-the-seam": 37,
  "secret/38-longest-before-the-seam": 38,
};

function generate(name: string, random: Random): unknown[] {
  const pattern = (length: number) => Array.from({ length }, () => random.int(-1_000, 1_000));
  const anywhere = (length: number, rounds: number) => [
    pattern(length),
    rounds,
    Math.floor(random.float() * length * 2 ** rounds),
  ];
  const whole = 1_000 * 2 ** 40;
  switch (name) {
    case "secret/30-random-small":
      return anywhere(5, 4);
    case "secret/31-random-small-again":
      return anywhere(7, 6);
    case "secret/32-random-medium":
      return anywhere(90, 12);
    case "secret/33-random-large":
      return anywhere(611, 33);
    case "secret/34-random-large-again":
      return anywhere(3, 38);
    case "secret/35-longest-random":
      return anywhere(1_000, 40);
    case "secret/36-longest-last":
      return [pattern(1_000), 40, whole - 1];
    case "secret/37-longest-behind-the-seam":
      return [pattern(1_000), 40, whole / 2];
    default:
      return [pattern(1_000), 40, whole / 2 - 1];
  }
}
