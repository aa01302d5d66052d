const cases: Record<string, number> = {
  "secret/20-random-six-jars": 7101,
  "secret/21-random-eight-jars": 7102,
  "secret/22-random-many-ties": 7103,
  "secret/23-random-few-widths": 7104,
  "secret/24-random-few-heights": 7105,
  "secret/25-random-wide-values": 7106,
  "secret/26-random-near-the-diagonal": 7107,
  "secret/30-large-near-the-diagonal": 7201,
  "secret/31-large-few-widths": 7202,
  "secret/32-large-all-nest": 7203,
};

function generate(name: string, random: Random): unknown[] {
  const jars = (count: number, jar: (index: number) => [width: number, height: number]): unknown[] => {
    const all = random.shuffle(Array.from({ length: count }, (_, index) => jar(index)));
    return [all.map(([width]) => width), all.map(([, height]) => height)];
  };
  switch (name) {
    case "secret/20-random-six-jars":
      return jars(6, () => [random.int(1, 5), random.int(1, 5)]);
    case "secret/21-random-eight-jars":
      return jars(8, () => [random.int(1, 9), random.int(1, 9)]);
    case "secret/22-random-many-ties":
      return jars(60, () => [random.int(1, 12), random.int(1, 12)]);
    case "secret/23-random-few-widths":
      return jars(40, () => [random.int(1, 6), random.int(1, 100)]);
    case "secret/24-random-few-heights":
      return jars(40, () => [random.int(1, 100), random.int(1, 7)]);
    case "secret/25-random-wide-values":
      return jars(300, () => [random.int(1, 1e9), random.int(1, 1e9)]);
    case "secret/26-random-near-the-diagonal":
      return jars(200, (index) => [10 * index + random.int(1, 40), 10 * index + random.int(1, 40)]);
    case "secret/30-large-near-the-diagonal":
      return jars(50_000, (index) => [index + random.int(1, 400), index + random.int(1, 400)]);
    case "secret/31-large-few-widths":
      return jars(50_000, () => [random.int(1, 900), random.int(1, 90_000)]);
    case "secret/32-large-all-nest":
      return jars(49_999, (index) => [2 * index + 1, 3 * index + 1]);
  }
  throw new Error(`no case is called ${name}`);
}
