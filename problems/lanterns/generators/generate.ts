const cases: Record<string, number> = {
  "secret/20-three-colours": 20,
  "secret/21-gap-two": 21,
  "secret/22-gap-three": 22,
  "secret/23-seven-pairs-largest-gap": 23,
  "secret/24-triple-does-not-fit": 24,
  "secret/25-five-of-a-colour-do-not-fit": 25,
  "secret/26-four-colours-two-apart": 26,
  "secret/27-twelve-lanterns-few-lines": 27,
  "secret/28-every-second-hook": 28,
  "secret/29-seven-different": 29,
  "secret/30-two-triples-compete": 30,
  "secret/31-twins-four-apart": 31,
  "secret/32-no-gap-many-lines": 32,
};

const boxes: Record<string, [string, number]> = {
  "secret/20-three-colours": ["aaabbcc", 1],
  "secret/21-gap-two": ["aaabbccde", 2],
  "secret/22-gap-three": ["aaabbbccddee", 3],
  "secret/23-seven-pairs-largest-gap": ["aabbccddeeffgg", 6],
  "secret/24-triple-does-not-fit": ["aaabcdefghijkl", 6],
  "secret/25-five-of-a-colour-do-not-fit": ["aaaaabcdefghij", 3],
  "secret/26-four-colours-two-apart": ["aaabbbcccddd", 2],
  "secret/27-twelve-lanterns-few-lines": ["aaaabbbbcccc", 2],
  "secret/28-every-second-hook": ["aaaaaabcdefg", 1],
  "secret/29-seven-different": ["abcdefg", 5],
  "secret/30-two-triples-compete": ["aaabbbccddefg", 5],
  "secret/31-twins-four-apart": ["aaabbbcccddee", 4],
  "secret/32-no-gap-many-lines": ["aaabbbccd", 0],
};

/** The box above in colours drawn anew, its lanterns shaken. */
function generate(name: string, random: Random): unknown[] {
  const [box, gap] = boxes[name];
  const letters = random.shuffle([..."abcdefghijklmnopqrstuvwxyz"]);
  const renamed = [...box].map((letter) => letters[letter.charCodeAt(0) - 97]);
  // The colour that does not fit comes out of the box last, so that a search in the order of the box meets it late.
  if (name === "secret/24-triple-does-not-fit") return [renamed.reverse().join(""), gap];
  return [random.shuffle(renamed).join(""), gap];
}
