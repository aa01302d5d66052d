const cases: Record<string, number> = {
  "secret/20-random-two-phases-many-ties": 2001,
  "secret/21-random-three-phases-many-ties": 2002,
  "secret/22-random-five-phases": 2003,
  "secret/23-random-changes-decide": 2004,
  "secret/24-random-wide-values": 2005,
  "secret/25-random-few-values": 2006,
  "secret/30-large-many-ties": 3001,
  "secret/31-large-wide-values": 3002,
  "secret/32-large-high-scores": 3003,
  "secret/33-large-two-phases": 3004,
};

function generate(name: string, random: Random): unknown[] {
  const table = (rows: number, columns: number, low: number, high: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.int(low, high)));
  switch (name) {
    case "secret/20-random-two-phases-many-ties":
      return [table(40, 2, 0, 1), table(2, 2, 0, 1)];
    case "secret/21-random-three-phases-many-ties":
      return [table(60, 3, 0, 1), table(3, 3, -1, 0)];
    case "secret/22-random-five-phases":
      return [table(40, 5, -3, 3), table(5, 5, -2, 1)];
    case "secret/23-random-changes-decide":
      return [table(50, 6, 0, 2), table(6, 6, -9, 9)];
    case "secret/24-random-wide-values":
      return [table(30, 7, -1e6, 1e6), table(7, 7, -1e6, 1e6)];
    case "secret/25-random-few-values":
      return [table(80, 9, 0, 2), table(9, 9, 0, 2)];
    case "secret/30-large-many-ties":
      return [table(3000, 25, 0, 2), table(25, 25, -2, 0)];
    case "secret/31-large-wide-values":
      return [table(3000, 25, -1e6, 1e6), table(25, 25, -1e6, 1e6)];
    case "secret/32-large-high-scores":
      return [table(3000, 6, 999_990, 1e6), table(6, 6, 999_990, 1e6)];
    case "secret/33-large-two-phases":
      return [table(3000, 2, -4, 4), table(2, 2, -3, 0)];
  }
  throw new Error(`no case is called ${name}`);
}
