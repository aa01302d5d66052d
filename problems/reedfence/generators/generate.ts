const cases: Record<string, number> = {
  "secret/20-random-three-widths": 6001,
  "secret/21-random-four-widths": 6002,
  "secret/22-random-narrow-mats": 6003,
  "secret/23-random-wide-mats": 6004,
  "secret/30-large-every-width": 6101,
  "secret/31-large-narrow-half": 6102,
  "secret/32-large-odd-gap": 6103,
};

function generate(name: string, random: Random): unknown[] {
  const widths = (count: number, low: number, high: number) =>
    random.shuffle(Array.from({ length: high - low + 1 }, (_, index) => low + index)).slice(0, count);
  switch (name) {
    case "secret/20-random-three-widths":
      return [15, widths(3, 2, 7)];
    case "secret/21-random-four-widths":
      return [16, widths(4, 2, 9)];
    case "secret/22-random-narrow-mats":
      return [14, widths(4, 2, 6)];
    case "secret/23-random-wide-mats":
      return [23, widths(6, 3, 14)];
    case "secret/30-large-every-width":
      return [24, widths(23, 2, 24)];
    case "secret/31-large-narrow-half":
      return [24, widths(11, 2, 12)];
    case "secret/32-large-odd-gap":
      return [23, widths(20, 2, 24)];
  }
  throw new Error(`no case is called ${name}`);
}
