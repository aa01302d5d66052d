const cases: Record<string, number> = {
  "secret/40-random-small": 41,
  "secret/41-random-cheap-quarrels": 42,
  "secret/42-random-dear-quarrels": 43,
  "secret/43-random-long": 44,
  "secret/44-random-bushy": 45,
  "secret/50-large-path": 51,
  "secret/51-large-random": 52,
  "secret/52-large-star": 53,
};

function generate(name: string, random: Random): unknown[] {
  const row = (count: number, low: number, high: number) => Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/40-random-small":
      return [row(14, 0, 9), tree(random, 14, 14), 2];
    case "secret/41-random-cheap-quarrels":
      return [row(400, 1, 20), tree(random, 400, 5), 1];
    case "secret/42-random-dear-quarrels":
      return [row(400, 1, 20), tree(random, 400, 20), 11];
    case "secret/43-random-long":
      return [row(2000, 0, 1e6), tree(random, 2000, 2), 300_000];
    case "secret/44-random-bushy":
      return [row(2000, 0, 1000), tree(random, 2000, 2000), 150];
    case "secret/50-large-path":
      return [row(50_000, 900_000, 1e6), tree(random, 50_000, 1), 5000];
    case "secret/51-large-random":
      return [row(50_000, 0, 1e6), tree(random, 50_000, 10), 200_000];
    default:
      return [row(50_000, 0, 1e6), tree(random, 50_000, 50_000, 0), 0];
  }
}

/** A tree in which each post hangs on one of the `reach` posts before it (or on `hub`), with shuffled numbers. */
function tree(random: Random, size: number, reach: number, hub: number | null = null): [number, number][] {
  const numbers = random.shuffle(Array.from({ length: size }, (_, at) => at));
  const walks = numbers.slice(1).map((number, before): [number, number] => {
    const other = numbers[hub ?? random.int(Math.max(0, before + 1 - reach), before)];
    return random.int(0, 1) === 0 ? [number, other] : [other, number];
  });
  return random.shuffle(walks);
}
