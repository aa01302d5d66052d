const cases: Record<string, number> = {
  "secret/40-random-ten": 41,
  "secret/41-random-long": 42,
  "secret/42-random-bushy": 43,
  "secret/43-random-hubs": 44,
  "secret/50-large-star": 51,
  "secret/51-large-path": 52,
  "secret/52-large-random": 53,
  "secret/53-large-sun": 54,
};

function generate(name: string, random: Random): unknown[] {
  switch (name) {
    case "secret/40-random-ten":
      return [tree(random, 10, (at) => random.int(0, at - 1))];
    case "secret/41-random-long":
      return [tree(random, 300, (at) => random.int(Math.max(0, at - 3), at - 1))];
    case "secret/42-random-bushy":
      return [tree(random, 400, (at) => random.int(0, Math.floor(at / 4)))];
    case "secret/43-random-hubs":
      return [
        tree(random, 500, (at) => (at % 5 === 0 ? random.int(0, at - 1) : Math.min(at - 1, 7 * random.int(0, 3)))),
      ];
    case "secret/50-large-star":
      return [tree(random, 30_000, () => 0)];
    case "secret/51-large-path":
      return [tree(random, 30_000, (at) => at - 1)];
    case "secret/52-large-random":
      return [tree(random, 30_000, (at) => random.int(0, at - 1))];
    default:
      // A hub with rays of all lengths up to 240, and about a thousand leaves.
      return [
        tree(random, 30_000, (at) => {
          const ray = Math.ceil((Math.sqrt(8 * at + 1) - 1) / 2);
          const isFirst = at === (ray * (ray - 1)) / 2 + 1;
          return ray > 240 || isFirst ? 0 : at - 1;
        }),
      ];
  }
}

/** A tree in which `above` says on which earlier island each one hangs; the islands' numbers are shuffled. */
function tree(random: Random, size: number, above: (at: number) => number): [number, number][] {
  const numbers = random.shuffle(Array.from({ length: size }, (_, at) => at));
  const causeways = numbers.slice(1).map((number, before): [number, number] => {
    const other = numbers[above(before + 1)];
    return random.int(0, 1) === 0 ? [number, other] : [other, number];
  });
  return random.shuffle(causeways);
}
