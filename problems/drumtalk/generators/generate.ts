const cases: Record<string, number> = {
  "secret/20-random-short-words": 5501,
  "secret/21-random-four-words": 5502,
  "secret/22-random-shared-patterns": 5503,
  "secret/30-large-all-high": 5601,
  "secret/31-large-written-in-words": 5602,
  "secret/32-large-long-patterns": 5603,
};

function generate(name: string, random: Random): unknown[] {
  const drummed = (length: number): string =>
    Array.from({ length }, () => (random.int(0, 1) === 1 ? "H" : "L")).join("");
  const vocabulary = (count: number, longest: number): string[] =>
    Array.from({ length: count }, () => drummed(random.int(1, longest)));
  /** Words one after another, about `length` beats in all. */
  const message = (words: string[], length: number): string => {
    let text = "";
    while (text.length < length) text += words[random.int(0, words.length - 1)];
    return text.slice(0, length);
  };
  const spoken = (words: string[], length: number): unknown[] => [message(words, length), words];
  switch (name) {
    case "secret/20-random-short-words":
      return spoken(["H", "L", "HL", "LLH"], 11);
    case "secret/21-random-four-words":
      return spoken(vocabulary(4, 3), 10);
    case "secret/22-random-shared-patterns":
      return spoken(["HL", "H", "HL", "L", "H"], 8);
    case "secret/30-large-all-high":
      return ["H".repeat(10_000), Array.from({ length: 60 }, (_, w) => "H".repeat((w % 16) + 1))];
    case "secret/31-large-written-in-words":
      return spoken(["H", "L", ...vocabulary(58, 6)], 10_000);
    case "secret/32-large-long-patterns":
      return spoken(["H", "L", ...Array.from({ length: 58 }, () => drummed(16))], 9_999);
  }
  throw new Error(`no case is called ${name}`);
}
