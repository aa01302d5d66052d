const cases: Record<string, number> = {
  "secret/40-random-fifteen": 41,
  "secret/41-random-few-readings": 42,
  "secret/42-random-long": 43,
  "secret/43-random-bushy": 44,
  "secret/44-random-many-cuts": 45,
  "secret/50-large-random": 51,
  "secret/51-large-path": 52,
  "secret/52-large-star": 53,
  "secret/53-large-binary": 54,
};

function generate(name: string, random: Random): unknown[] {
  const row = (count: number, high: number) => Array.from({ length: count }, () => random.int(-high, high));
  switch (name) {
    case "secret/40-random-fifteen":
      return [row(15, 20), tree(random, 15, (at) => random.int(0, at - 1)), 4];
    case "secret/41-random-few-readings":
      return [row(80, 1), tree(random, 80, (at) => random.int(Math.max(0, at - 4), at - 1)), 30];
    case "secret/42-random-long":
      return [row(150, 1000), tree(random, 150, (at) => random.int(Math.max(0, at - 2), at - 1)), 20];
    case "secret/43-random-bushy":
      return [row(150, 1e9), tree(random, 150, (at) => random.int(0, Math.floor(at / 3))), 40];
    case "secret/44-random-many-cuts":
      return [row(120, 50), tree(random, 120, (at) => random.int(0, at - 1)), 100];
    case "secret/50-large-random":
      return [row(1000, 1e9), tree(random, 1000, (at) => random.int(0, at - 1)), 350];
    case "secret/51-large-path":
      return [
        random.shuffle(row(1000, 0).map((_, at) => (at % 2 === 0 ? 1 : -1) * (1e9 - random.int(0, 1000)))),
        tree(random, 1000, (at) => at - 1),
        480,
      ];
    case "secret/52-large-star":
      return [row(1000, 1e9), tree(random, 1000, () => 0), 900];
    default:
      return [row(1000, 1e6), tree(random, 1000, (at) => Math.floor((at - 1) / 2)), 500];
  }
}

/** A tree in which `above` says on which earlier well each one hangs; the wells' numbers are shuffled. */
function tree(random: Random, size: number, above: (at: number) => number): [number, number][] {
  const numbers = random.shuffle(Array.from({ length: size }, (_, at) => at));
  const pipes = numbers.slice(1).map((number, before): [number, number] => {
    const other = numbers[above(before + 1)];
    return random.int(0, 1) === 0 ? [number, other] : [other, number];
  });
  return random.shuffle(pipes);
}
