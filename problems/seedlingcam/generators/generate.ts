const cases: Record<string, number> = {
  "secret/20-random-dark": 2001,
  "secret/21-random-two-columns": 2002,
  "secret/22-random-three-columns": 2003,
  "secret/23-random-wide": 2004,
  "secret/24-random-full-range": 2005,
  "secret/25-random-black-and-white": 2006,
  "secret/30-large-full-range": 3001,
  "secret/31-large-few-values": 3002,
  "secret/32-tallest-narrow": 3003,
  "secret/33-widest-low": 3004,
};

function generate(name: string, random: Random): unknown[] {
  const picture = (rows: number, columns: number, least: number, greatest: number) => [
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.int(least, greatest))),
  ];
  switch (name) {
    case "secret/20-random-dark":
      return picture(30, 20, 0, 2);
    case "secret/21-random-two-columns":
      return picture(25, 2, 0, 3);
    case "secret/22-random-three-columns":
      return picture(25, 3, 0, 3);
    case "secret/23-random-wide":
      return picture(8, 40, 0, 9);
    case "secret/24-random-full-range":
      return picture(24, 24, 0, 255);
    case "secret/25-random-black-and-white":
      return picture(40, 15, 0, 1);
    case "secret/30-large-full-range":
      return picture(400, 400, 0, 255);
    case "secret/31-large-few-values":
      return picture(400, 400, 0, 1);
    case "secret/32-tallest-narrow":
      return picture(400, 5, 0, 4);
    case "secret/33-widest-low":
      return picture(12, 400, 0, 30);
  }
  throw new Error(`no case is called ${name}`);
}
