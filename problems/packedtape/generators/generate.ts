const cases: Record<string, number> = {
  "secret/30-random-small": 30,
  "secret/31-random-two-letters": 31,
  "secret/32-random-letters-only": 32,
  "secret/33-random-largest-counts": 33,
  "secret/34-random-nested": 34,
  "secret/35-many-groups-of-one-letter": 35,
  "secret/36-as-deep-as-possible": 36,
  "secret/37-deep-with-letters-on-both-sides": 37,
  "secret/38-long-numbers-everywhere": 38,
  "secret/39-longest-random": 39,
};

function generate(name: string, random: Random): unknown[] {
  const letter = (alphabet: string) => alphabet[random.int(0, alphabet.length - 1)];
  const all = "abcdefghijklmnopqrstuvwxyz";
  switch (name) {
    case "secret/30-random-small":
      return [packed(60, "abcde", 4, random)];
    case "secret/31-random-two-letters":
      return [packed(300, "pq", 1_000, random)];
    case "secret/32-random-letters-only":
      return [Array.from({ length: 3_000 }, () => letter(all)).join("")];
    case "secret/33-random-largest-counts":
      return [packed(2_000, all, 1_000_000_000, random)];
    case "secret/34-random-nested":
      return [packed(8_000, "acegikmoqsuwy", 99, random)];
    case "secret/35-many-groups-of-one-letter":
      return [Array.from({ length: 5_000 }, () => `${random.int(1, 9)}(${letter(all)})`).join("")];
    case "secret/36-as-deep-as-possible":
      return [`${"1(".repeat(6_665)}hagef${")".repeat(6_665)}`];
    case "secret/37-deep-with-letters-on-both-sides": {
      const layers = Array.from({ length: 4_000 }, () => [`${random.int(1, 9)}(${letter(all)}`, `${letter(all)})`]);
      return [layers.map(([front]) => front).join("") + layers.map(([, back]) => back).join("")];
    }
    case "secret/38-long-numbers-everywhere":
      return [
        `${Array.from({ length: 1_666 }, () => `${random.int(100_000_000, 999_999_999)}(${letter(all)})`).join("")}zyxwvu`,
      ];
    default:
      return [packed(20_000, all, 1_000_000_000, random)];
  }
}

/** A random packed tape of at most `length` characters. */
function packed(length: number, alphabet: string, highest: number, random: Random): string {
  let tape = "";
  while (tape.length < length) {
    const rest = length - tape.length;
    const copies = String(random.int(1, random.pick([9, highest])));
    const inner = random.int(1, Math.max(1, Math.floor(rest / 2)));
    if (random.float() < 0.4 && copies.length + 2 + inner <= rest) {
      tape += `${copies}(${packed(inner, alphabet, highest, random)})`;
    } else tape += random.pick([...alphabet]);
  }
  return tape;
}
