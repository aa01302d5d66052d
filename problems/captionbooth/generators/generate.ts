const cases: Record<string, number> = {
  "secret/20-random-two-words": 2001,
  "secret/21-random-three-words": 2002,
  "secret/22-random-long-words": 2003,
  "secret/23-recogniser-drops-words": 2004,
  "secret/24-recogniser-invents-words": 2005,
  "secret/30-large-two-words": 3001,
  "secret/31-large-good-recogniser": 3002,
  "secret/32-large-bad-recogniser": 3003,
  "secret/33-large-nothing-in-common": 3004,
};

function generate(name: string, random: Random): unknown[] {
  const word = (low: number, high: number) =>
    Array.from({ length: random.int(low, high) }, () => "abcdefghijklmnopqrstuvwxyz"[random.int(0, 25)]).join("");
  const text = (length: number, vocabulary: string[]) => Array.from({ length }, () => random.pick(vocabulary));
  const words = (count: number, low: number, high: number) => Array.from({ length: count }, () => word(low, high));
  /** What a recogniser makes of a text that drops, swaps and invents words by chance. */
  const recognised = (spoken: string[], vocabulary: string[], drop: number, swap: number, invent: number) =>
    spoken.flatMap((one) => {
      const kept = random.float() < drop ? [] : [random.float() < swap ? random.pick(vocabulary) : one];
      return random.float() < invent ? [...kept, random.pick(vocabulary)] : kept;
    });
  switch (name) {
    case "secret/20-random-two-words":
      return [text(16, ["da", "capo"]), text(17, ["da", "capo"])];
    case "secret/21-random-three-words":
      return [text(40, ["la", "mi", "re"]), text(33, ["la", "mi", "re"])];
    case "secret/22-random-long-words": {
      const vocabulary = words(8, 12, 12);
      return [text(60, vocabulary), text(60, vocabulary)];
    }
    case "secret/23-recogniser-drops-words": {
      const vocabulary = words(10, 1, 5);
      const spoken = text(80, vocabulary);
      return [spoken, recognised(spoken, vocabulary, 0.4, 0.2, 0.05)];
    }
    case "secret/24-recogniser-invents-words": {
      const vocabulary = words(10, 1, 5);
      const spoken = text(80, vocabulary);
      return [spoken, recognised(spoken, vocabulary, 0.05, 0.2, 0.4)];
    }
    case "secret/30-large-two-words":
      return [text(1500, ["si", "no"]), text(1500, ["si", "no"])];
    case "secret/31-large-good-recogniser": {
      const vocabulary = words(300, 1, 12);
      const spoken = text(1450, vocabulary);
      return [spoken, recognised(spoken, vocabulary, 0.05, 0.08, 0.03).slice(0, 1500)];
    }
    case "secret/32-large-bad-recogniser": {
      const vocabulary = words(6, 1, 4);
      return [text(1500, vocabulary), text(900, vocabulary)];
    }
    case "secret/33-large-nothing-in-common":
      return [text(1100, words(20, 1, 5)), text(1500, words(20, 6, 12))];
  }
  throw new Error(`no case is called ${name}`);
}
