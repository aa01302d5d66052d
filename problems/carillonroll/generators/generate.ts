const cases: Record<string, number> = {
  "secret/20-random-five-letters": 2001,
  "secret/21-random-two-letters-dear-misread": 2002,
  "secret/22-random-dear-splice": 2003,
  "secret/23-random-dear-row": 2004,
  "secret/24-random-short-and-long": 2005,
  "secret/25-patched-copy": 2006,
  "secret/26-patched-copy-dear-misread": 2007,
  "secret/30-large-random": 3001,
  "secret/31-large-patched": 3002,
  "secret/32-large-nothing-in-common": 3003,
  "secret/33-large-one-letter": 3004,
  "secret/34-large-and-empty": 3005,
  "secret/35-large-and-short": 3006,
  "secret/36-large-all-free": 3007,
};

function generate(name: string, random: Random): unknown[] {
  const roll = (length: number, letters: string) => Array.from({ length }, () => random.pick([...letters])).join("");
  /** Cuts strips out of a roll, patches others in, and misreads single letters. */
  const patched = (original: string, letters: string, strips: number, longest: number, misreads: number) => {
    let copy = original;
    for (let count = 0; count < misreads; count++) {
      const at = random.int(0, copy.length - 1);
      copy = copy.slice(0, at) + random.pick([...letters]) + copy.slice(at + 1);
    }
    for (let count = 0; count < strips; count++) {
      const cut = random.int(0, copy.length);
      copy = copy.slice(0, cut) + copy.slice(cut + random.int(1, longest));
      const patch = random.int(0, copy.length);
      copy = copy.slice(0, patch) + roll(random.int(1, longest), letters) + copy.slice(patch);
    }
    return copy.slice(0, 1500);
  };
  switch (name) {
    case "secret/20-random-five-letters":
      return [roll(12, "abcde"), roll(13, "abcde"), 4, 3, 1];
    case "secret/21-random-two-letters-dear-misread":
      return [roll(20, "ab"), roll(20, "ab"), 40, 5, 2];
    case "secret/22-random-dear-splice":
      return [roll(30, "abc"), roll(26, "abc"), 7, 30, 1];
    case "secret/23-random-dear-row":
      return [roll(30, "abc"), roll(33, "abc"), 9, 1, 6];
    case "secret/24-random-short-and-long":
      return [roll(9, "abcd"), roll(60, "abcd"), 8, 11, 1];
    case "secret/25-patched-copy": {
      const original = roll(150, "abcdefgh");
      return [original, patched(original, "abcdefgh", 4, 12, 9), 10, 12, 2];
    }
    case "secret/26-patched-copy-dear-misread": {
      const original = roll(180, "abcd");
      return [original, patched(original, "abcd", 5, 20, 12), 100, 9, 3];
    }
    case "secret/30-large-random":
      return [roll(1500, "abcd"), roll(1500, "abcd"), 5, 4, 2];
    case "secret/31-large-patched": {
      const original = roll(1490, "abcdefghijklmnopqrstuvwxyz");
      return [original, patched(original, "abcdefghijklmnopqrstuvwxyz", 12, 90, 150), 1_000_003, 2_500_000, 70_001];
    }
    case "secret/32-large-nothing-in-common":
      return [roll(1500, "abcdefghijklm"), roll(1499, "nopqrstuvwxyz"), 999_999_937, 1_000_000_000, 1_000_000_000];
    case "secret/33-large-one-letter":
      return ["a".repeat(1500), "a".repeat(1234), 3, 50, 7];
    case "secret/34-large-and-empty":
      return ["", roll(1500, "xyz"), 0, 1_000_000_000, 1_000_000_000];
    case "secret/35-large-and-short":
      return [roll(1500, "abc"), roll(40, "abc"), 20, 15, 1];
    case "secret/36-large-all-free":
      return [roll(1500, "ab"), roll(1490, "ab"), 0, 0, 0];
  }
  throw new Error(`no case is called ${name}`);
}
