const cases: Record<string, number> = {
  "secret/40-random-three-cans": 41,
  "secret/41-random-pairs-of-cans": 42,
  "secret/42-random-five-cans": 43,
  "secret/43-random-twelve-cans": 44,
  "secret/44-random-large-cans": 45,
  "secret/45-random-wide-sizes": 46,
  "secret/50-large-small-cans": 51,
  "secret/51-large-some-pairs": 52,
  "secret/52-large-wide-sizes": 53,
};

function generate(name: string, random: Random): unknown[] {
  const cans = (count: number, low: number, high: number) => Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/40-random-three-cans":
      return [random.int(30, 60), cans(3, 1, 7)];
    case "secret/41-random-pairs-of-cans": {
      const half = cans(3, 2, 9);
      return [random.int(60, 90), random.shuffle([...half, ...half])];
    }
    case "secret/42-random-five-cans":
      return [random.int(100, 200), cans(5, 3, 15)];
    case "secret/43-random-twelve-cans":
      return [random.int(200, 300), cans(12, 5, 40)];
    case "secret/44-random-large-cans":
      return [random.int(1000, 2000), cans(8, 100, 500)];
    case "secret/45-random-wide-sizes":
      return [random.int(500, 900), cans(15, 1, 900)];
    case "secret/50-large-small-cans":
      return [3000, cans(40, 1, 60)];
    case "secret/51-large-some-pairs": {
      const half = cans(20, 1, 100);
      return [2987, random.shuffle([...half, ...half])];
    }
    default:
      return [2999, cans(40, 10, 800)];
  }
}
