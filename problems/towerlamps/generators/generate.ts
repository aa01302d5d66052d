const cases: Record<string, number> = {
  "secret/20-random-five-towers": 5701,
  "secret/21-random-six-towers": 5702,
  "secret/22-random-seven-towers": 5703,
  "secret/23-random-eight-towers": 5704,
  "secret/24-random-nine-towers": 5705,
  "secret/30-large": 5801,
  "secret/31-large-dear-lanterns": 5802,
  "secret/32-large-cheap-lanterns": 5803,
  "secret/33-large-mostly-free": 5804,
};

function generate(name: string, random: Random): unknown[] {
  const prices = (n: number, low: number, high: number) => Array.from({ length: n }, () => random.int(low, high));
  switch (name) {
    case "secret/20-random-five-towers":
      return [prices(5, 2, 9), prices(5, 1, 5)];
    case "secret/21-random-six-towers":
      return [prices(6, 1, 9), prices(6, 2, 9)];
    case "secret/22-random-seven-towers":
      return [prices(7, 3, 12), prices(7, 1, 6)];
    case "secret/23-random-eight-towers":
      return [prices(8, 1, 20), prices(8, 5, 20)];
    case "secret/24-random-nine-towers":
      return [prices(9, 6, 20), prices(9, 1, 9)];
    case "secret/30-large":
      return [prices(10_000, 0, 1_000_000_000), prices(10_000, 0, 1_000_000_000)];
    case "secret/31-large-dear-lanterns":
      return [prices(10_000, 500_000_000, 1_000_000_000), prices(10_000, 999_000_000, 1_000_000_000)];
    case "secret/32-large-cheap-lanterns":
      return [prices(9_999, 200, 1_000_000), prices(9_999, 100, 400_000)];
    case "secret/33-large-mostly-free":
      return [prices(10_000, 0, 1).fill(0, 2_000), prices(10_000, 0, 1).fill(0, 2_000)];
  }
  throw new Error(`no case is called ${name}`);
}
