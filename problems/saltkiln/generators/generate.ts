const cases: Record<string, number> = {
  "secret/20-random-eight-days": 8101,
  "secret/21-random-ten-days": 8102,
  "secret/22-random-twelve-days": 8103,
  "secret/23-random-short-burn": 8104,
  "secret/24-random-long-rest": 8105,
  "secret/25-random-no-losses": 8106,
  "secret/26-random-forty-days": 8107,
  "secret/30-large-any-gain": 8201,
  "secret/31-large-mostly-good": 8202,
  "secret/32-large-highest-gains": 8203,
};

function generate(name: string, random: Random): unknown[] {
  const days = (count: number, low: number, high: number) => Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/20-random-eight-days":
      return [days(8, -4, 9), 3, 1, 2];
    case "secret/21-random-ten-days":
      return [days(10, -5, 9), 4, 2, 3];
    case "secret/22-random-twelve-days":
      return [days(12, -3, 12), 2, 3, 4];
    case "secret/23-random-short-burn":
      return [days(14, 1, 20), 1, 2, 0];
    case "secret/24-random-long-rest":
      return [days(14, -2, 20), 3, 7, 5];
    case "secret/25-random-no-losses":
      return [days(15, 0, 30), 4, 1, 6];
    case "secret/26-random-forty-days":
      return [days(40, -30, 50), 6, 4, 25];
    case "secret/30-large-any-gain":
      return [days(20_000, -1_000_000, 1_000_000), 200, 200, 500_000];
    case "secret/31-large-mostly-good":
      return [days(20_000, -100, 900), 200, 3, 1000];
    case "secret/32-large-highest-gains":
      return [days(20_000, 1_000_000, 1_000_000), 197, 1, 1_000_000];
  }
  throw new Error(`no case is called ${name}`);
}
