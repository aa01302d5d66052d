const cases: Record<string, number> = {
  "secret/20-random-two-symbols": 2001,
  "secret/21-random-three-symbols": 2002,
  "secret/22-random-four-symbols": 2003,
  "secret/23-random-some-words-unknown-elsewhere": 2004,
  "secret/24-random-ten-symbols": 2005,
  "secret/30-large-one-symbol": 3001,
  "secret/31-large-six-symbols": 3002,
  "secret/32-large-most-symbols": 3003,
  "secret/33-large-rules-to-the-right": 3004,
};

function generate(name: string, random: Random): unknown[] {
  const rules = (symbols: number, count: number) => {
    const made = new Map<string, number[]>();
    while (made.size < count) {
      const rule = [0, 0, 0].map(() => random.int(0, symbols - 1));
      made.set(rule.join(), rule);
    }
    return [...made.values()];
  };
  const words = (symbols: number, count: number, least: number, greatest: number) =>
    Array.from({ length: count }, () =>
      random.shuffle(Array.from({ length: symbols }, (_, symbol) => symbol)).slice(0, random.int(least, greatest)),
    );
  switch (name) {
    case "secret/20-random-two-symbols":
      return [2, rules(2, 4), words(2, 14, 1, 2)];
    case "secret/21-random-three-symbols":
      return [3, rules(3, 12), words(3, 22, 1, 2)];
    case "secret/22-random-four-symbols":
      return [4, rules(4, 20), words(4, 35, 1, 3)];
    case "secret/23-random-some-words-unknown-elsewhere":
      return [5, rules(5, 30), [...words(5, 12, 1, 3), [], ...words(5, 12, 1, 3)]];
    case "secret/24-random-ten-symbols":
      return [10, rules(10, 60), words(10, 30, 2, 6)];
    case "secret/30-large-one-symbol":
      return [1, [[0, 0, 0]], Array.from({ length: 60 }, () => [0])];
    case "secret/31-large-six-symbols":
      return [6, rules(6, 60), words(6, 60, 1, 4)];
    case "secret/32-large-most-symbols":
      return [20, rules(20, 60), words(20, 60, 10, 20)];
    case "secret/33-large-rules-to-the-right":
      return [
        4,
        [
          [0, 1, 0],
          [0, 2, 0],
          [0, 1, 3],
          [3, 2, 0],
          [3, 2, 3],
          [0, 3, 0],
        ],
        words(4, 60, 3, 4),
      ];
  }
  throw new Error(`no case is called ${name}`);
}
