const cases: Record<string, number> = {
  "secret/20-random-three-kinds": 5901,
  "secret/21-random-four-kinds": 5902,
  "secret/22-random-scarce": 5903,
  "secret/30-large-weights-from-1-to-100": 6001,
  "secret/31-large-stock-runs-out": 6002,
  "secret/32-large-plenty": 6003,
};

function generate(name: string, random: Random): string {
  const print = (kinds: [weight: number, stock: number][], cues: number[]): string =>
    `${[[kinds.length, cues.length], ...kinds, cues].map((row) => row.join(" ")).join("\n")}\n`;
  const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const draw = (count: number, low: number, high: number) => Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/20-random-three-kinds":
      return print(
        [
          [random.int(5, 9), 3],
          [random.int(3, 6), 2],
          [2, 4],
        ],
        every(0, 40),
      );
    case "secret/21-random-four-kinds":
      return print(
        [
          [13, 2],
          [random.int(8, 11), 3],
          [random.int(3, 7), 3],
          [random.int(2, 3), 2],
        ],
        every(1, 70),
      );
    case "secret/22-random-scarce":
      return print(
        draw(8, 1, 30).map((weight) => [weight, random.int(0, 1)]),
        every(0, 90),
      );
    case "secret/30-large-weights-from-1-to-100":
      return print(
        every(1, 100).map((weight) => [weight, 1_000_000_000]),
        [...draw(99, 20_000, 40_000), 40_000],
      );
    case "secret/31-large-stock-runs-out":
      return print(
        draw(100, 2, 60).map((weight) => [weight, random.int(5, 20)]),
        draw(100, 30_000, 40_000),
      );
    case "secret/32-large-plenty":
      return print(
        draw(100, 7, 90).map((weight) => [7 * weight, random.int(3000, 6000)]),
        draw(100, 39_000, 40_000),
      );
  }
  throw new Error(`no case is called ${name}`);
}
