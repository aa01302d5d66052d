const cases: Record<string, number> = {
  "secret/20-random-small": 20,
  "secret/21-random-small-negative-least": 21,
  "secret/22-random-ties": 22,
  "secret/23-random-medium": 23,
  "secret/24-left-chain": 24,
  "secret/25-right-chain": 25,
  "secret/26-zigzag-chain": 26,
  "secret/27-complete": 27,
  "secret/28-random-large": 28,
  "secret/29-most-joints-all-stay": 29,
};

function generate(name: string, random: Random): unknown[] {
  const yields = (count: number, low: number, high: number) =>
    Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/20-random-small":
      return [attached(yields(15, -9, 9), random), 2];
    case "secret/21-random-small-negative-least":
      return [attached(yields(18, -6, 4), random), -5];
    case "secret/22-random-ties":
      return [attached(yields(60, -1, 2), random), 1];
    case "secret/23-random-medium":
      return [attached(yields(400, -40, 45), random), 12];
    case "secret/24-left-chain":
      return [chain(yields(5_000, -1_000, 1_000), () => 0), 150];
    case "secret/25-right-chain":
      return [chain(yields(5_000, -99, 99), () => 1), -300];
    case "secret/26-zigzag-chain":
      return [chain(yields(5_000, -9, 9), (depth) => depth % 2), 5];
    case "secret/27-complete":
      return [yields(4_095, -30, 40), 25];
    case "secret/28-random-large":
      return [attached(yields(5_000, -1_000, 1_000), random), -120];
    default:
      return [attached(yields(5_000, 1_000, 1_000), random), -5_000_000];
  }
}

/** Level order of a tree in which every joint is attached at a random free place. */
function attached(yields: number[], random: Random): (number | null)[] {
  const children = yields.map((): [number, number] => [-1, -1]);
  const free: [number, number][] = [
    [0, 0],
    [0, 1],
  ];
  for (let joint = 1; joint < yields.length; joint += 1) {
    const at = random.int(0, free.length - 1);
    const [parent, side] = free[at];
    free[at] = free[free.length - 1];
    free.pop();
    children[parent][side] = joint;
    free.push([joint, 0], [joint, 1]);
  }
  return levelOrder(yields, children);
}

function chain(yields: number[], side: (depth: number) => number): (number | null)[] {
  const children = yields.map((_, depth): [number, number] => {
    const next = depth + 1 < yields.length ? depth + 1 : -1;
    return side(depth) === 0 ? [next, -1] : [-1, next];
  });
  return levelOrder(yields, children);
}

function levelOrder(yields: number[], children: [number, number][]): (number | null)[] {
  const out: (number | null)[] = [];
  const queue = [0];
  for (const joint of queue) {
    out.push(joint === -1 ? null : yields[joint]);
    if (joint !== -1) queue.push(...children[joint]);
  }
  while (out[out.length - 1] === null) out.pop();
  return out;
}
