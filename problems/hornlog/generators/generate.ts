const cases: Record<string, number> = {
  "secret/40-random-ties": 41,
  "secret/41-random-two-instruments": 42,
  "secret/42-random-least-three": 43,
  "secret/43-random-pure-noise": 44,
  "secret/44-random-planted": 45,
  "secret/45-random-many-signals": 46,
  "secret/46-random-shallow": 47,
  "secret/50-large-noise": 51,
  "secret/51-large-planted": 52,
  "secret/52-large-few-values": 53,
  "secret/53-large-halves": 54,
};

function generate(name: string, random: Random): unknown[] {
  /** Signals that have nothing to do with the readings. */
  const noise = (watches: number, instruments: number, high: number, signals: number) => [
    table(random, watches, instruments, 0, high),
    Array.from({ length: watches }, () => random.int(0, signals - 1)),
  ];
  switch (name) {
    case "secret/40-random-ties":
      return [...noise(30, 3, 2, 2), 5, 1];
    case "secret/41-random-two-instruments":
      return [...noise(40, 2, 9, 3), 6, 2];
    case "secret/42-random-least-three":
      return [...noise(60, 4, 5, 3), 8, 3];
    case "secret/43-random-pure-noise":
      return [...noise(120, 5, 50, 10), 20, 1];
    case "secret/44-random-planted":
      return [...planted(random, 150, 4, 30), 7, 2];
    case "secret/45-random-many-signals":
      return [...noise(100, 2, 1000, 10), 4, 5];
    case "secret/46-random-shallow":
      return [...planted(random, 200, 6, 1e6), 1, 10];
    case "secret/50-large-noise":
      return [...noise(2000, 20, 9999, 10), 20, 1];
    case "secret/51-large-planted":
      return [...planted(random, 2000, 8, 1e6), 12, 5];
    case "secret/52-large-few-values":
      return [...noise(2000, 20, 3, 4), 20, 1];
    default:
      // Only the split into two halves of a thousand is allowed, and by the second instrument it can't be had.
      return [
        random.shuffle(Array.from({ length: 2000 }, (_, at) => [at * 50 + random.int(0, 9), at < 999 ? 0 : 1])),
        Array.from({ length: 2000 }, () => random.int(0, 1)),
        20,
        1000,
      ];
  }
}

/** The signal follows from two of the readings, save for a tenth of the watches. */
function planted(random: Random, watches: number, instruments: number, high: number): unknown[] {
  const readings = table(random, watches, instruments, -high, high);
  const signals = readings.map((row) => {
    if (random.int(0, 9) === 0) return random.int(0, 4);
    return (row[instruments - 1] > high / 4 ? 2 : 0) + (row[1] > 0 ? 1 : 0);
  });
  return [readings, signals];
}

function table(random: Random, rows: number, columns: number, low: number, high: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.int(low, high)));
}
