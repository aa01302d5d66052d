const cases: Record<string, number> = {
  "secret/20-random-two-conditions": 2001,
  "secret/21-random-three-conditions": 2002,
  "secret/22-random-lost-minutes": 2003,
  "secret/23-random-many-zeros": 2004,
  "secret/24-random-ten-conditions": 2005,
  "secret/25-underflow": 2006,
  "secret/26-one-way-conditions": 2007,
  "secret/27-impossible-at-the-end": 2008,
  "secret/30-large": 3001,
  "secret/31-large-sticky": 3002,
  "secret/32-large-many-zeros": 3003,
  "secret/33-large-mostly-lost": 3004,
  "secret/34-large-one-condition": 3005,
};

type Model = { start: number[]; change: number[][]; sound: number[][] };

function generate(name: string, random: Random): string {
  /** A distribution in millionths; a weight of 0 stays 0. */
  const distribution = (weights: number[]): number[] => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = weights.map((weight) => Math.floor((weight * 1e6) / total));
    const heaviest = weights.indexOf(Math.max(...weights));
    parts[heaviest] += 1e6 - parts.reduce((sum, part) => sum + part, 0);
    return parts;
  };
  const weights = (count: number, weight: (index: number) => number) => {
    const drawn = Array.from({ length: count }, (_, index) => weight(index));
    if (drawn.every((value) => value === 0)) drawn[random.int(0, count - 1)] = 1;
    return distribution(drawn);
  };
  /** `zeros` is the share of impossible changes and sounds, `stay` the extra weight of staying. */
  const model = (n: number, m: number, zeros: number, stay: number): Model => {
    const weight = () => (random.float() < zeros ? 0 : random.float());
    return {
      start: weights(n, weight),
      change: Array.from({ length: n }, (_, i) => weights(n, (j) => weight() + (i === j ? stay : 0))),
      sound: Array.from({ length: n }, () => weights(m, weight)),
    };
  };
  const draw = (millionths: number[]): number => {
    let rest = random.int(0, 999_999);
    let index = 0;
    while (rest >= millionths[index]) rest -= millionths[index++];
    return index;
  };
  /** Sounds of a run of the model itself, so that they are possible; about one in `every` is lost (0: none). */
  const record = ({ start, change, sound }: Model, t: number, every: number): number[] => {
    let condition = draw(start);
    return Array.from({ length: t }, (_, minute) => {
      if (minute > 0) condition = draw(change[condition]);
      const label = draw(sound[condition]);
      return every > 0 && random.int(1, every) === 1 ? -1 : label;
    });
  };
  const print = ({ start, change, sound }: Model, labels: number[]): string => {
    const line = (millionths: number[]) =>
      millionths
        .map((part) => String(part / 1e6))
        .map(plain)
        .join(" ");
    const plain = (text: string) => (text.includes("e") ? Number(text).toFixed(6) : text);
    const head = `${start.length} ${sound[0].length} ${labels.length}`;
    return `${[head, line(start), ...change.map(line), ...sound.map(line), labels.join(" ")].join("\n")}\n`;
  };
  const recorded = (made: Model, t: number, every: number) => print(made, record(made, t, every));
  const anySounds = (made: Model, t: number) =>
    print(
      made,
      Array.from({ length: t }, () => random.int(0, made.sound[0].length - 1)),
    );

  switch (name) {
    case "secret/20-random-two-conditions":
      return anySounds(model(2, 3, 0, 0), 9);
    case "secret/21-random-three-conditions":
      return anySounds(model(3, 4, 0, 0.5), 8);
    case "secret/22-random-lost-minutes":
      return recorded(model(4, 3, 0.1, 0.5), 12, 3);
    case "secret/23-random-many-zeros":
      return recorded(model(6, 5, 0.5, 0), 30, 8);
    case "secret/24-random-ten-conditions":
      return recorded(model(10, 7, 0.2, 1), 60, 10);
    case "secret/25-underflow":
      return recorded(model(4, 30, 0, 0), 700, 0);
    case "secret/26-one-way-conditions": {
      // The condition only gets worse: all changes to a smaller number are impossible.
      const made = model(8, 6, 0, 0);
      const change = Array.from({ length: 8 }, (_, i) =>
        weights(8, (j) => (j < i ? 0 : j === i ? 30 : random.float())),
      );
      return recorded({ ...made, change }, 300, 6);
    }
    case "secret/27-impossible-at-the-end": {
      const made = model(5, 4, 0, 1);
      // Sound 3 is never made.
      const sound = Array.from({ length: 5 }, () => weights(4, (k) => (k === 3 ? 0 : random.float())));
      return print({ ...made, sound }, [...record({ ...made, sound }, 200, 5), 3]);
    }
    case "secret/30-large":
      return recorded(model(40, 40, 0, 0), 20_000, 0);
    case "secret/31-large-sticky":
      return recorded(model(40, 10, 0, 60), 20_000, 9);
    case "secret/32-large-many-zeros":
      return recorded(model(40, 25, 0.7, 0), 19_000, 30);
    case "secret/33-large-mostly-lost": {
      const made = model(40, 40, 0.2, 0.2);
      const labels = record(made, 20_000, 0).map((label) => (random.int(1, 20) === 1 ? label : -1));
      return print(made, labels);
    }
    case "secret/34-large-one-condition":
      return recorded(model(1, 40, 0, 0), 20_000, 50);
  }
  throw new Error(`no case is called ${name}`);
}
