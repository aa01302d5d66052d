const cases: Record<string, number> = {
  "secret/20-random-two-letters": 6301,
  "secret/21-random-three-letters": 6302,
  "secret/22-random-many-ties": 6303,
  "secret/23-random-unknown-letters": 6304,
  "secret/30-large-two-letters": 6401,
  "secret/31-large-ties": 6402,
  "secret/32-large-low-scores": 6403,
};

function generate(name: string, random: Random): unknown[] {
  const text = (length: number, letters: string) =>
    Array.from({ length }, () => letters[random.int(0, letters.length - 1)]).join("");
  const made = (n: number, count: number, longest: number, letters: string, score: (length: number) => number) => {
    const drawn = new Set<string>();
    while (drawn.size < count) drawn.add(text(random.int(1, longest), letters));
    const pieces = [...drawn];
    return [text(n, letters), pieces, pieces.map(({ length }) => score(length))];
  };
  switch (name) {
    case "secret/20-random-two-letters":
      return [...made(12, 9, 4, "kp", () => random.int(-20, -1)), -15];
    case "secret/21-random-three-letters":
      return [...made(12, 16, 3, "kpy", (length) => -4 * length - random.int(0, 6)), -9];
    case "secret/22-random-many-ties":
      return [...made(13, 14, 4, "kp", () => random.int(-2, -1)), -2];
    case "secret/23-random-unknown-letters":
      return [...made(12, 8, 3, "abc", () => random.int(-9, -3)), 0];
    case "secret/30-large-two-letters":
      return [...made(20_000, 2000, 12, "kp", (length) => -900 * length - random.int(0, 2000)), -3000];
    case "secret/31-large-ties":
      return [...made(20_000, 2000, 11, "kp", (length) => -length), -1];
    case "secret/32-large-low-scores":
      return [...made(20_000, 2000, 3, "abcdefghijklm", () => -1_000_000 + random.int(0, 40)), -1_000_000];
  }
  throw new Error(`no case is called ${name}`);
}
