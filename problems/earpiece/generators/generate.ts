const cases: Record<string, number> = {
  "secret/20-random-eight-weights": 2001,
  "secret/21-random-small-values": 2002,
  "secret/22-random-wide-values": 2003,
  "secret/23-clusters-of-unequal-size": 2004,
  "secret/24-one-number": 2005,
  "secret/25-two-numbers": 2006,
  "secret/30-large-uniform": 3001,
  "secret/31-large-bell-shaped": 3002,
  "secret/32-large-few-values": 3003,
  "secret/33-large-powers": 3004,
};

function generate(name: string, random: Random): unknown[] {
  const many = (count: number, weight: (at: number) => number) => Array.from({ length: count }, (_, at) => weight(at));
  const bell = (middle: number, width: number) => {
    let sum = 0;
    for (let draw = 0; draw < 8; draw++) sum += random.float() - 0.5;
    return Math.max(-1000, Math.min(1000, Math.round(middle + sum * width)));
  };
  switch (name) {
    case "secret/20-random-eight-weights":
      return [many(8, () => random.int(-30, 30)), 3];
    case "secret/21-random-small-values":
      return [many(40, () => random.int(-9, 9)), 5];
    case "secret/22-random-wide-values":
      return [many(60, () => random.int(-1000, 1000)), 9];
    case "secret/23-clusters-of-unequal-size":
      return [
        random.shuffle([
          ...many(120, () => bell(-500, 60)),
          ...many(9, () => bell(100, 8)),
          ...many(5, () => bell(150, 8)),
        ]),
        4,
      ];
    case "secret/24-one-number":
      return [many(300, () => random.int(-1000, 1000)), 1];
    case "secret/25-two-numbers":
      return [many(200, () => random.int(-1000, 1000)), 2];
    case "secret/30-large-uniform":
      return [many(1000, () => random.int(-1000, 1000)), 50];
    case "secret/31-large-bell-shaped":
      return [many(1000, () => bell(40, 300)), 50];
    case "secret/32-large-few-values":
      return [many(1000, () => random.int(-30, 30)), 50];
    case "secret/33-large-powers":
      return [many(1000, () => random.pick([-1, 1]) * Math.floor(1000 ** random.float())), 47];
  }
  throw new Error(`no case is called ${name}`);
}
