const cases: Record<string, number> = {
  "secret/20-random-two-letters": 9101,
  "secret/21-random-many-ties": 9102,
  "secret/22-random-alike": 9103,
  "secret/23-random-gaps-earn": 9104,
  "secret/24-random-short-read": 9105,
  "secret/25-misread": 9106,
  "secret/30-large-misread": 9201,
  "secret/31-large-two-letters": 9202,
  "secret/32-large-nothing-in-common": 9203,
  "secret/33-large-one-letter": 9204,
  "secret/34-large-hundred-pairs": 9205,
};

function generate(name: string, random: Random): unknown[] {
  const word = (length: number, letters: string) =>
    Array.from({ length }, () => letters[random.int(0, letters.length - 1)]).join("");
  const alike = ["il", "co", "ec", "nu", "vy", "tf", "rn", "hb", "gq"];
  /** What the network makes of a line: letters are lost, invented and mistaken for others, one in `every` of them. */
  const misread = (printed: string, every: number) =>
    [...printed]
      .map((letter) => {
        if (random.int(1, every) > 1) return letter;
        const kind = random.int(0, 3);
        const other = alike.find((pair) => pair.includes(letter))?.replace(letter, "");
        if (kind === 0) return "";
        if (kind === 1) return letter + word(1, "abcdefghijklmnopqrstuvwxyz");
        return kind === 2 && other !== undefined ? other : word(1, "abcdefghijklmnopqrstuvwxyz");
      })
      .join("");
  switch (name) {
    case "secret/20-random-two-letters":
      return [word(8, "ab"), word(7, "ab"), [], 2, 0, -1, -1];
    case "secret/21-random-many-ties":
      return [word(7, "abc"), word(8, "abc"), ["ca"], 1, 0, 0, 0];
    case "secret/22-random-alike":
      return [word(9, "ilco"), word(8, "ilco"), ["li", "co"], 5, 3, -4, -2];
    case "secret/23-random-gaps-earn":
      return [word(6, "abcd"), word(6, "abcd"), ["ab", "dc"], 3, 2, 1, 1];
    case "secret/24-random-short-read":
      return [word(11, "abc"), word(4, "abc"), ["ab"], 4, 1, -3, -2];
    case "secret/25-misread": {
      const printed = word(60, "eilnotrcu");
      return [printed, misread(printed, 3), alike, 4, 1, -3, -2];
    }
    case "secret/30-large-misread": {
      const printed = word(850, "abcdefghijklmnopqrstuvwxyz");
      return [printed, misread(printed, 5).slice(0, 900), alike, 5, 2, -4, -3];
    }
    case "secret/31-large-two-letters":
      return [word(900, "ab"), word(900, "ab"), [], 1, 0, -1, -1];
    case "secret/32-large-nothing-in-common":
      return [word(900, "abcde"), word(880, "vwxyz"), ["az", "yb", "cx"], 100, -99, -100, -50];
    case "secret/33-large-one-letter":
      return ["e".repeat(900), "e".repeat(700), [], 100, 0, 0, -100];
    case "secret/34-large-hundred-pairs": {
      const pairs = [..."abcdefghijklmnopqrstuvwxyz"].flatMap((one, k, all) =>
        all.slice(k + 1).map((two) => (random.int(0, 1) === 1 ? one + two : two + one)),
      );
      const letters = "abcdefghijklmno";
      return [word(300, letters), word(290, letters), pairs.slice(0, 100), 3, 1, -2, -1];
    }
  }
  throw new Error(`no case is called ${name}`);
}
