const cases: Record<string, number> = {
  "secret/20-random-six-crates": 4101,
  "secret/21-random-eight-crates": 4102,
  "secret/22-random-ten-crates": 4103,
  "secret/23-random-light-and-bulky": 4104,
  "secret/24-random-with-zeros": 4105,
  "secret/25-random-tight-space": 4106,
  "secret/26-random-tight-load": 4107,
  "secret/30-large-small-crates": 4201,
  "secret/31-large-light-or-bulky": 4202,
  "secret/32-large-worth-near-size": 4203,
  "secret/33-large-every-size": 4204,
  "secret/34-large-highest-worths": 4205,
};

function generate(name: string, random: Random): unknown[] {
  type Crate = [weight: number, volume: number, worth: number];
  const flight = (count: number, load: number, space: number, crate: () => Crate): unknown[] => {
    const crates = Array.from({ length: count }, crate);
    return [
      crates.map(([weight]) => weight),
      crates.map(([, volume]) => volume),
      crates.map(([, , worth]) => worth),
      load,
      space,
    ];
  };
  const between = (low: number, high: number, worth: number) => (): Crate => [
    random.int(low, high),
    random.int(low, high),
    random.int(1, worth),
  ];
  switch (name) {
    case "secret/20-random-six-crates":
      return flight(6, 12, 11, between(1, 8, 20));
    case "secret/21-random-eight-crates":
      return flight(8, 20, 23, between(2, 12, 40));
    case "secret/22-random-ten-crates":
      return flight(10, 30, 25, between(1, 14, 50));
    case "secret/23-random-light-and-bulky":
      return flight(12, 40, 40, () => {
        const low = random.int(1, 6);
        return random.int(0, 1) === 1 ? [low, 20 - low, random.int(10, 30)] : [20 - low, low, random.int(10, 30)];
      });
    case "secret/24-random-with-zeros":
      return flight(12, 9, 7, between(0, 5, 9));
    case "secret/25-random-tight-space":
      return flight(14, 250, 17, between(1, 10, 100));
    case "secret/26-random-tight-load":
      return flight(14, 16, 250, between(1, 10, 100));
    case "secret/30-large-small-crates":
      return flight(50, 250, 250, between(4, 14, 1_000_000));
    case "secret/31-large-light-or-bulky":
      return flight(50, 249, 250, () => {
        const low = random.int(0, 9);
        return random.int(0, 1) === 1
          ? [low, 21 - low, random.int(1000, 1100)]
          : [21 - low, low, random.int(1000, 1100)];
      });
    case "secret/32-large-worth-near-size":
      return flight(50, 247, 243, () => {
        const [weight, volume] = [random.int(3, 20), random.int(3, 20)];
        return [weight, volume, 100 * (weight + volume) + random.int(0, 40)];
      });
    case "secret/33-large-every-size":
      return flight(50, 250, 250, between(0, 250, 1000));
    case "secret/34-large-highest-worths":
      return flight(50, 250, 250, () => [random.int(1, 10), random.int(1, 10), 1_000_000_000 - random.int(0, 1000)]);
  }
  throw new Error(`no case is called ${name}`);
}
