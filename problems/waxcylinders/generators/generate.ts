const cases: Record<string, number> = {
  "secret/20-random-five": 4301,
  "secret/21-random-seven-tight": 4302,
  "secret/22-random-eight": 4303,
  "secret/23-random-nine": 4304,
  "secret/24-random-rarely-asked": 4305,
  "secret/25-random-long-and-short": 4306,
  "secret/26-random-twenty": 4307,
  "secret/30-large-no-limit": 4401,
  "secret/31-large-tight": 4402,
  "secret/32-large-ten-plays": 4403,
  "secret/33-large-highest": 4404,
};

function generate(name: string, random: Random): unknown[] {
  const shelf = (n: number, asked: () => number, play: () => number, most: number) => [
    Array.from({ length: n }, asked),
    Array.from({ length: n }, play),
    most,
  ];
  const upTo = (low: number, high: number) => () => random.int(low, high);
  switch (name) {
    case "secret/20-random-five":
      return shelf(5, upTo(1, 9), upTo(1, 9), 4);
    case "secret/21-random-seven-tight":
      return shelf(7, upTo(0, 20), upTo(1, 30), 3);
    case "secret/22-random-eight":
      return shelf(8, upTo(0, 50), upTo(1, 20), 4);
    case "secret/23-random-nine":
      return shelf(9, upTo(1, 100), upTo(50, 60), 6);
    case "secret/24-random-rarely-asked":
      return shelf(9, () => Math.max(0, random.int(-20, 9)), upTo(1, 40), 5);
    case "secret/25-random-long-and-short":
      return shelf(10, upTo(1, 30), () => (random.int(0, 1) === 1 ? 1 : random.int(200, 1000)), 10);
    case "secret/26-random-twenty":
      return shelf(20, upTo(0, 1000), upTo(1, 100), 6);
    case "secret/30-large-no-limit":
      return shelf(60, upTo(0, 1_000_000), upTo(1, 1000), 60);
    case "secret/31-large-tight":
      return shelf(60, upTo(0, 1_000_000), upTo(1, 1000), 6);
    case "secret/32-large-ten-plays":
      return shelf(59, upTo(0, 1000), upTo(90, 120), 10);
    case "secret/33-large-highest":
      return shelf(60, upTo(999_990, 1_000_000), upTo(990, 1000), 12);
  }
  throw new Error(`no case is called ${name}`);
}
