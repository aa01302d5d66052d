const cases: Record<string, number> = {
  "secret/20-random-tens": 20,
  "secret/21-random-hundreds": 21,
  "secret/22-many-small-circles": 22,
  "secret/23-trees-into-circles": 23,
  "secret/24-full-tour-deep-from-zero": 24,
  "secret/25-full-tour-all-lost": 25,
  "secret/26-full-tour-random-antenna": 26,
  "secret/27-full-tour-most-antennas": 27,
  "secret/28-prime-number-of-buoys": 28,
  "secret/29-largest-step-and-shift": 29,
  "secret/30-half-the-buoys-lost": 30,
};

function generate(name: string, random: Random): unknown[] {
  switch (name) {
    case "secret/20-random-tens":
      return [36, 5, 7, sample(4, 36, random)];
    case "secret/21-random-hundreds":
      return [720, 42, 35, sample(9, 720, random)];
    case "secret/22-many-small-circles":
      return [249_600, 1, 15_600, sample(10_000, 249_600, random)];
    case "secret/23-trees-into-circles":
      return [250_000, 178_350, 99_999, sample(25, 250_000, random)];
    case "secret/24-full-tour-deep-from-zero": {
      const [step, shift] = tour(random);
      let last = 0;
      for (let passed = 1; passed < 250_000; passed += 1) last = (step * last + shift) % 250_000;
      return [250_000, step, shift, [last]];
    }
    case "secret/25-full-tour-all-lost":
      return [250_000, ...tour(random), []];
    case "secret/26-full-tour-random-antenna":
      return [250_000, ...tour(random), sample(1, 250_000, random)];
    case "secret/27-full-tour-most-antennas":
      return [250_000, ...tour(random), sample(10_000, 250_000, random)];
    case "secret/28-prime-number-of-buoys":
      return [249_989, random.int(100_000, 249_988), random.int(1, 249_988), sample(3, 249_989, random)];
    case "secret/29-largest-step-and-shift":
      return [250_000, 249_999, 249_999, sample(10_000, 250_000, random)];
    default:
      return [250_000, 1, 2, [random.int(60_000, 90_000) * 2, 1_234, 98_766]];
  }
}

/** A step and a shift that lead through all of 250,000 = 2^4 · 5^6 buoys before they return (Hull and Dobell). */
function tour(random: Random): [number, number] {
  return [20 * random.int(7_000, 12_499) + 1, 10 * random.int(0, 24_999) + random.pick([1, 3, 7, 9])];
}

/** `count` different numbers below `limit`, in any order. */
function sample(count: number, limit: number, random: Random): number[] {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.int(0, limit - 1));
  return random.shuffle([...chosen]);
}
