const cases: Record<string, number> = {
  "secret/20-random-six-burners": 2001,
  "secret/21-random-ten-burners": 2002,
  "secret/22-random-fourteen-burners": 2003,
  "secret/23-random-hot-burners": 2004,
  "secret/24-random-price-near-heat": 2005,
  "secret/30-all-but-enough": 3001,
  "secret/31-all-needed-dearest": 3002,
  "secret/32-large-random": 3003,
  "secret/33-large-price-follows-heat": 3004,
  "secret/34-large-small-burners": 3005,
  "secret/35-large-some-hotter-than-demand": 3006,
};

function generate(name: string, random: Random): unknown[] {
  const many = (count: number, burner: () => { heat: number; price: number }) => Array.from({ length: count }, burner);
  const sum = (burners: { heat: number }[]) => burners.reduce((total, { heat }) => total + heat, 0);
  switch (name) {
    case "secret/20-random-six-burners":
      return [many(6, () => ({ heat: random.int(1, 9), price: random.int(0, 9) })), 12];
    case "secret/21-random-ten-burners":
      return [many(10, () => ({ heat: random.int(2, 20), price: random.int(1, 30) })), 61];
    case "secret/22-random-fourteen-burners":
      return [many(14, () => ({ heat: random.int(5, 60), price: random.int(5, 60) })), 200];
    case "secret/23-random-hot-burners":
      return [many(12, () => ({ heat: random.int(30, 90), price: random.int(30, 90) })), 100];
    case "secret/24-random-price-near-heat":
      return [
        many(15, () => {
          const heat = random.int(10, 40);
          return { heat, price: 3 * heat + random.int(-4, 4) };
        }),
        173,
      ];
    case "secret/30-all-but-enough": {
      const burners = many(200, () => ({ heat: random.int(1, 120), price: random.int(0, 1000) }));
      return [burners, sum(burners) + 1];
    }
    case "secret/31-all-needed-dearest": {
      const burners = many(200, () => ({ heat: random.int(20, 120), price: 1_000_000_000 - random.int(0, 9) }));
      return [burners, sum(burners)];
    }
    case "secret/32-large-random":
      return [many(200, () => ({ heat: random.int(1, 400), price: random.int(0, 1_000_000_000) })), 20_000];
    case "secret/33-large-price-follows-heat":
      return [
        many(200, () => {
          const heat = random.int(100, 400);
          return { heat, price: 1000 * heat + random.int(0, 2500) };
        }),
        19_999,
      ];
    case "secret/34-large-small-burners":
      return [many(200, () => ({ heat: random.int(1, 12), price: random.int(1, 15) })), 700];
    case "secret/35-large-some-hotter-than-demand":
      return [
        random.shuffle([
          ...many(190, () => ({ heat: random.int(50, 300), price: random.int(60, 310) })),
          ...many(10, () => ({ heat: random.int(10_000, 1_000_000_000), price: random.int(10_000, 12_000) })),
        ]),
        20_000,
      ];
  }
  throw new Error(`no case is called ${name}`);
}
