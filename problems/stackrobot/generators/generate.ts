const cases: Record<string, number> = {
  "secret/20-random-two-modes": 2001,
  "secret/21-random-many-zeros": 2002,
  "secret/22-random-twelve-modes": 2003,
  "secret/23-random-impossible-codes": 2004,
  "secret/30-large-random": 3001,
  "secret/31-large-many-zeros": 3002,
  "secret/32-large-unlikely-log": 3003,
  "secret/33-large-one-mode": 3004,
};

function generate(name: string, random: Random): unknown[] {
  /** A distribution in millionths; each entry is 0 with probability `zeros`, except one. */
  const spread = (count: number, zeros: number) => {
    const safe = random.int(0, count - 1);
    const weights = Array.from({ length: count }, (_, at) =>
      at !== safe && random.float() < zeros ? 0 : 1 + random.int(0, 99) ** 2,
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const millionths = weights.map((weight) => Math.floor((weight * 1e6) / total));
    millionths[safe] += 1e6 - millionths.reduce((sum, part) => sum + part, 0);
    return millionths.map((part) => part / 1e6);
  };
  const rows = (count: number, width: number, zeros: number) =>
    Array.from({ length: count }, () => spread(width, zeros));
  const draw = (row: number[]) => {
    let left = random.float();
    let last = 0;
    for (const [at, probability] of row.entries()) {
      if (probability === 0) continue;
      last = at;
      left -= probability;
      if (left < 0) break;
    }
    return last;
  };
  /** A model and a log that it wrote itself. */
  const own = (modes: number, codes: number, seconds: number, zeros: number) => {
    const [start, move, emit] = [spread(modes, zeros), rows(modes, modes, zeros), rows(modes, codes, zeros)];
    let mode = draw(start);
    const events = Array.from({ length: seconds }, (_, second) => {
      if (second > 0) mode = draw(move[mode]);
      return draw(emit[mode]);
    });
    return [start, move, emit, events];
  };
  /** A model without zeros and a log that it did not write. */
  const foreign = (modes: number, codes: number, seconds: number) => [
    spread(modes, 0),
    rows(modes, modes, 0),
    rows(modes, codes, 0),
    Array.from({ length: seconds }, () => random.int(0, codes - 1)),
  ];
  switch (name) {
    case "secret/20-random-two-modes":
      return own(2, 3, 9, 0);
    case "secret/21-random-many-zeros":
      return own(5, 4, 40, 0.6);
    case "secret/22-random-twelve-modes":
      return foreign(12, 7, 60);
    case "secret/23-random-impossible-codes":
      return own(6, 8, 50, 0.4);
    case "secret/30-large-random":
      return own(30, 30, 5000, 0.1);
    case "secret/31-large-many-zeros":
      return own(30, 12, 5000, 0.8);
    case "secret/32-large-unlikely-log":
      return foreign(30, 30, 5000);
    case "secret/33-large-one-mode":
      return foreign(1, 30, 5000);
  }
  throw new Error(`no case is called ${name}`);
}
