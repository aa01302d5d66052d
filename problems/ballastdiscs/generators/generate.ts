const cases: Record<string, number> = {
  "secret/20-random-three-kinds": 5101,
  "secret/21-random-four-kinds": 5102,
  "secret/22-random-five-kinds": 5103,
  "secret/23-random-equal-masses": 5104,
  "secret/24-random-sparse": 5105,
  "secret/25-random-past-the-modulus": 5106,
  "secret/30-large-every-mass-to-100": 5201,
  "secret/31-large-light-kinds": 5202,
  "secret/32-large-all-of-one-kilogram": 5203,
  "secret/33-large-wide-masses": 5204,
  "secret/34-large-even-masses-odd-target": 5205,
};

function generate(name: string, random: Random): unknown[] {
  const kinds = (count: number, low: number, high: number) =>
    Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/20-random-three-kinds":
      return [kinds(3, 1, 6), 17];
    case "secret/21-random-four-kinds":
      return [kinds(4, 2, 9), 31];
    case "secret/22-random-five-kinds":
      return [kinds(5, 1, 12), 40];
    case "secret/23-random-equal-masses":
      return [kinds(6, 2, 4), 24];
    case "secret/24-random-sparse":
      return [kinds(7, 11, 60), 240];
    case "secret/25-random-past-the-modulus":
      return [kinds(12, 1, 9), 300];
    case "secret/30-large-every-mass-to-100":
      return [random.shuffle(Array.from({ length: 100 }, (_, index) => index + 1)), 100_000];
    case "secret/31-large-light-kinds":
      return [kinds(100, 1, 5), 99_991];
    case "secret/32-large-all-of-one-kilogram":
      return [kinds(100, 1, 1), 100_000];
    case "secret/33-large-wide-masses":
      return [kinds(100, 1, 100_000), 99_999];
    case "secret/34-large-even-masses-odd-target":
      return [kinds(99, 1, 50).map((half) => 2 * half), 99_999];
  }
  throw new Error(`no case is called ${name}`);
}
