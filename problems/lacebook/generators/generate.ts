const cases: Record<string, number> = {
  "secret/40-random-circles": 41,
  "secret/41-random-ending": 42,
  "secret/42-random-long-way-in": 43,
  "secret/43-random-with-empty-patterns": 44,
  "secret/44-random-two-patterns": 45,
  "secret/50-large-circle": 51,
  "secret/51-large-ending": 52,
  "secret/52-large-way-in": 53,
};

function generate(name: string, random: Random): unknown[] {
  switch (name) {
    case "secret/40-random-circles":
      return [book(random, 12, 20, 2, () => random.int(0, 11)), places(random, 100, 40)];
    case "secret/41-random-ending":
      return [book(random, 26, 9, 4, (at) => random.int(at + 1, 25)), places(random, 200, 1e7)];
    case "secret/42-random-long-way-in":
      return [book(random, 26, 40, 1, (at) => (at < 24 ? at + 1 : random.int(20, 25))), places(random, 200, 1e4)];
    case "secret/43-random-with-empty-patterns":
      return [
        book(random, 20, 8, 6, (at) => random.int(at + 1, 19)).map((pattern, at) => (at % 3 === 2 ? "" : pattern)),
        places(random, 100, 5000),
      ];
    case "secret/44-random-two-patterns":
      return [["abBcBdA", "efeg"], places(random, 300, 1e12)];
    case "secret/50-large-circle":
      return [book(random, 26, 1000, 30, (at) => (at + 1) % 26), places(random, 500, 1e15)];
    case "secret/51-large-ending":
      return [book(random, 26, 1000, 6, (at) => random.int(at + 1, 25)), places(random, 500, 1e15)];
    default:
      // The way in is long, and the circle of three patterns is entered by a call among others that end.
      return [
        book(random, 26, 1000, 3, (at) => random.int(Math.max(at + 1, 6), 25)).map((pattern, at) => {
          if (at > 5) return pattern;
          return `${pattern.slice(0, 990)}${"BCDEFD"[at]}abc`;
        }),
        places(random, 500, 1e15),
      ];
  }
}

/** Patterns of so many letters; a pattern makes up to so many calls, to patterns that `called` chooses. */
function book(random: Random, size: number, letters: number, calls: number, called: (at: number) => number): string[] {
  return Array.from({ length: size }, (_, at) => {
    const line = Array.from({ length: letters }, () => "abcdefghijklmnopqrstuvwxyz"[random.int(0, 25)]);
    for (let call = 0; call < calls; call++) {
      const other = called(at);
      if (other < size && (other !== at || size > 1))
        line[random.int(0, letters - 1)] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[other];
    }
    return line.join("");
  });
}

/** Numbers of all sizes up to the largest, which is among them. */
function places(random: Random, count: number, largest: number): number[] {
  const numbers = Array.from({ length: count - 1 }, () => Math.floor(largest ** random.float()));
  return [largest, ...numbers];
}
