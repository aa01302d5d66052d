const cases: Record<string, number> = {
  "secret/30-random-pairs": 2201,
  "secret/31-random-threes": 2202,
  "secret/32-random-halves": 2203,
  "secret/33-random-most-are-alike": 2204,
  "secret/34-random-no-plan": 2205,
  "secret/40-large-even-pulls-odd-share": 2301,
  "secret/41-large-even-pulls-odd-share-pairs": 2302,
  "secret/42-large-threes-of-wide-pulls": 2303,
  "secret/43-large-halves": 2304,
  "secret/44-large-too-few-odd-dogs": 2305,
  "secret/45-large-strongest": 2306,
};

function generate(name: string, random: Random): unknown[] {
  const many = (count: number, low: number, high: number) => Array.from({ length: count }, () => random.int(low, high));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  /** Teams of the same pull; the pulls are from 1 to `high`, except that the last dog of a team fills it up. */
  const planned = (teams: number, size: number, high: number): number[] => {
    const share = Math.ceil((high * size * 6) / 10);
    const team = (): number[] => {
      for (;;) {
        const dogs = many(size - 1, 1, high);
        const rest = share - sum(dogs);
        if (rest >= 1 && rest <= high) return [...dogs, rest];
      }
    };
    return random.shuffle(Array.from({ length: teams }, team).flat());
  };
  switch (name) {
    case "secret/30-random-pairs":
      return [planned(5, 2, 9), 5];
    case "secret/31-random-threes":
      return [planned(4, 3, 30), 4];
    case "secret/32-random-halves":
      return [planned(2, 5, 100), 2];
    case "secret/33-random-most-are-alike":
      return [planned(3, 4, 3), 3];
    case "secret/34-random-no-plan":
      return [many(12, 1, 40), 3];
    case "secret/40-large-even-pulls-odd-share":
      return [withTotal(many(18, 400, 500), 6 * 901, 2), 6];
    case "secret/41-large-even-pulls-odd-share-pairs":
      return [withTotal(many(18, 400, 500), 2 * 4051, 2), 2];
    case "secret/42-large-threes-of-wide-pulls":
      return [planned(6, 3, 1_000_000), 6];
    case "secret/43-large-halves":
      return [planned(2, 9, 1_000_000), 2];
    case "secret/44-large-too-few-odd-dogs":
      // The share is 1293, so each team would need an odd dog, but there are only four of them for six teams.
      return [random.shuffle([431, 431, 431, 431, ...withTotal(many(14, 400, 460), 6 * 1293 - 4 * 431, 2)]), 6];
    case "secret/45-large-strongest":
      return [random.shuffle([...many(9, 999_999_900, 1e9).flatMap((pull) => [pull, 1_999_999_900 - pull])]), 9];
  }
  throw new Error(`no case is called ${name}`);
}

/** Multiples of `step` near the pulls that add up to the total; the last dogs make up for what is missing. */
function withTotal(pulls: number[], total: number, step: number): number[] {
  const result = pulls.map((pull) => pull - (pull % step));
  for (let dog = 0; ; dog = (dog + 1) % result.length) {
    const missing = total - result.reduce((sum, pull) => sum + pull, 0);
    if (missing === 0) return result;
    result[dog] += Math.sign(missing) * step;
  }
}
