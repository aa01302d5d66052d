const cases: Record<string, number> = {
  "secret/20-random-two-colours": 3301,
  "secret/21-random-three-colours": 3302,
  "secret/22-random-runs-only": 3303,
  "secret/23-random-stars-only": 3304,
  "secret/24-random-no-letters": 3305,
  "secret/25-random-few-signs": 3306,
  "secret/26-random-too-many-signs": 3307,
  "secret/30-large-runs-only": 3401,
  "secret/31-large-all-signs": 3402,
  "secret/32-large-few-runs": 3403,
  "secret/33-large-as-many-signs": 3404,
};

function generate(name: string, random: Random): unknown[] {
  const word = (length: number, letters: string) =>
    Array.from({ length }, () => letters[random.int(0, letters.length - 1)]).join("");
  /** Runs of one colour each, in which one tulip in `every` has another colour. */
  const streaks = (length: number, letters: string, longest: number, every: number) => {
    let row = "";
    while (row.length < length) row += word(1, letters).repeat(random.int(1, longest));
    return [...row.slice(0, length)].map((x) => (random.int(1, every) === 1 ? word(1, letters) : x)).join("");
  };
  switch (name) {
    case "secret/20-random-two-colours":
      return [word(10, "ab"), word(6, "ab=*?")];
    case "secret/21-random-three-colours":
      return [streaks(12, "abc", 4, 4), "a=*=b="];
    case "secret/22-random-runs-only":
      return [streaks(14, "abcd", 5, 3), "===="];
    case "secret/23-random-stars-only":
      return [word(12, "abc"), "*a*b?c*a*"];
    case "secret/24-random-no-letters":
      return [streaks(13, "xyz", 4, 3), "=?=*?="];
    case "secret/25-random-few-signs":
      return [streaks(60, "pqrs", 12, 4), "=q=*=?r="];
    case "secret/26-random-too-many-signs":
      return [word(9, "ab"), "=a=*?=b=*=a?"];
    case "secret/30-large-runs-only":
      return [streaks(300, "abcdefghijklmnopqrstuvwxyz", 5, 3), "=".repeat(180)];
    case "secret/31-large-all-signs":
      return [streaks(300, "abcdef", 6, 4), word(240, "abcdef??===***")];
    case "secret/32-large-few-runs":
      return [streaks(300, "abcdefghijklmnopqrstuvwxyz", 60, 3), "=a=b=*=?=c==z*=m="];
    case "secret/33-large-as-many-signs":
      return [word(300, "abcdefghijklmnopqrstuvwxyz"), word(300, "abcdefgz*=?")];
  }
  throw new Error(`no case is called ${name}`);
}
