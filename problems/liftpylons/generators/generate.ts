const cases: Record<string, number> = {
  "secret/20-random-six": 1301,
  "secret/21-random-eight-short-reach": 1302,
  "secret/22-random-eight-long-reach": 1303,
  "secret/23-random-ten": 1304,
  "secret/24-random-high-and-low": 1305,
  "secret/25-random-flat": 1306,
  "secret/26-random-thirty": 1307,
  "secret/30-large-any-two": 1401,
  "secret/31-large-some-reach": 1402,
  "secret/32-large-no-two": 1403,
  "secret/33-large-highest": 1404,
};

function generate(name: string, random: Random): unknown[] {
  /** Masts with the given gaps and heights. */
  const lift = (n: number, gap: () => number, height: () => number, reach: number) => {
    const places = [gap()];
    while (places.length < n) places.push(places[places.length - 1] + gap());
    return [places, places.map(height), reach];
  };
  const from = (low: number, high: number) => () => random.int(low, high);
  switch (name) {
    case "secret/20-random-six":
      return lift(6, from(1, 5), from(1, 9), 4);
    case "secret/21-random-eight-short-reach":
      return lift(8, from(1, 9), from(1, 20), 5);
    case "secret/22-random-eight-long-reach":
      return lift(8, from(1, 9), from(1, 20), 25);
    case "secret/23-random-ten":
      return lift(10, from(2, 12), from(1, 30), 15);
    case "secret/24-random-high-and-low":
      return lift(11, from(3, 7), () => (random.int(0, 1) === 1 ? random.int(1, 3) : random.int(80, 99)), 12);
    case "secret/25-random-flat":
      return lift(9, from(1, 4), () => 1, 5);
    case "secret/26-random-thirty":
      return lift(30, from(1, 50), from(1, 100), 120);
    case "secret/30-large-any-two":
      return lift(80, from(1, 10_000), from(1, 100_000), 1_000_000);
    case "secret/31-large-some-reach":
      return lift(80, from(1, 10_000), from(1, 1000), 60_000);
    case "secret/32-large-no-two":
      return lift(79, from(100, 200), from(1, 50), 99);
    case "secret/33-large-highest":
      return lift(80, from(9990, 10_000), from(99_000, 100_000), 200_000);
  }
  throw new Error(`no case is called ${name}`);
}
