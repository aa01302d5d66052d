const cases: Record<string, number> = {
  "secret/20-random-nine-jacks": 2001,
  "secret/21-random-ten-jacks-bend-one": 2002,
  "secret/22-random-one-letter": 2003,
  "secret/23-random-thirty-jacks": 2004,
  "secret/24-random-seventy-jacks-bend-two": 2005,
  "secret/25-random-many-letters": 2006,
  "secret/26-random-hundred-jacks-bend-twenty": 2007,
  "secret/30-large-alternating": 3001,
  "secret/31-large-one-letter-shuffled": 3002,
  "secret/32-large-two-letters": 3003,
  "secret/33-large-three-letters-bend-four": 3004,
  "secret/34-large-all-letters": 3005,
  "secret/35-large-wide-bend": 3006,
  "secret/36-large-nested": 3007,
  "secret/37-large-nothing-fits": 3008,
};

function generate(name: string, random: Random): unknown[] {
  const row = (length: number, letters: string) => Array.from({ length }, () => random.pick([...letters])).join("");
  const alphabet = "abcdefghijklmnopqrstuvwxyz";
  switch (name) {
    case "secret/20-random-nine-jacks":
      return [row(9, "aAbB"), 0];
    case "secret/21-random-ten-jacks-bend-one":
      return [row(10, "aAbB"), 1];
    case "secret/22-random-one-letter":
      return [row(14, "zZ"), 0];
    case "secret/23-random-thirty-jacks":
      return [row(30, "aAbBcC"), 1];
    case "secret/24-random-seventy-jacks-bend-two":
      return [row(70, "qQrR"), 2];
    case "secret/25-random-many-letters":
      return [row(120, "aAbBcCdDeEfFgGhHiI"), 0];
    case "secret/26-random-hundred-jacks-bend-twenty":
      return [row(100, "aAbB"), 20];
    case "secret/30-large-alternating":
      return ["kK".repeat(150), 0];
    case "secret/31-large-one-letter-shuffled":
      return [random.shuffle([..."m".repeat(150), ..."M".repeat(150)]).join(""), 1];
    case "secret/32-large-two-letters":
      return [row(300, "aAzZ"), 0];
    case "secret/33-large-three-letters-bend-four":
      return [row(299, "aAbBcC"), 4];
    case "secret/34-large-all-letters":
      return [row(300, alphabet + alphabet.toUpperCase()), 0];
    case "secret/35-large-wide-bend":
      return [row(300, "xXyY"), 110];
    case "secret/36-large-nested": {
      const half = row(150, alphabet + alphabet.toUpperCase());
      const mirrored = [...half]
        .reverse()
        .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
      return [half + mirrored.join(""), 0];
    }
    case "secret/37-large-nothing-fits":
      return [row(300, alphabet), 0];
  }
  throw new Error(`no case is called ${name}`);
}
