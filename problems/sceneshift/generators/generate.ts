const cases: Record<string, number> = {
  "secret/20-random-few-rules": 2301,
  "secret/21-random-many-rules": 2302,
  "secret/22-random-many-ties": 2303,
  "secret/23-random-long-waits": 2304,
  "secret/24-random-layers": 2305,
  "secret/25-random-with-a-circle": 2306,
  "secret/30-large": 2401,
  "secret/31-large-many-ties": 2402,
  "secret/32-large-longest-chain": 2403,
  "secret/33-large-circle-at-the-end": 2404,
};

function generate(name: string, random: Random): unknown[] {
  const shuffled = (n: number): number[] => {
    const tasks = Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = random.int(0, i);
      [tasks[i], tasks[j]] = [tasks[j], tasks[i]];
    }
    return tasks;
  };
  type Range = [low: number, high: number];
  /** Rules go forward in a hidden order of the tasks, at most `reach` places. */
  const stage = (n: number, m: number, reach: number, minutes: Range, waits: Range): [number[], number[][]] => {
    const tasks = shuffled(n);
    const rules = Array.from({ length: m }, () => {
      const at = random.int(0, n - 2);
      return [tasks[at], tasks[Math.min(n - 1, at + random.int(1, reach))], random.int(...waits)];
    });
    return [Array.from({ length: n }, () => random.int(...minutes)), rules];
  };
  switch (name) {
    case "secret/20-random-few-rules":
      return stage(10, 8, 9, [1, 9], [0, 5]);
    case "secret/21-random-many-rules":
      return stage(12, 30, 5, [1, 9], [0, 9]);
    case "secret/22-random-many-ties":
      return stage(20, 40, 4, [1, 2], [0, 0]);
    case "secret/23-random-long-waits":
      return stage(15, 30, 6, [1, 3], [0, 100]);
    case "secret/24-random-layers":
      return stage(60, 200, 8, [1, 3], [0, 2]);
    case "secret/25-random-with-a-circle": {
      const [minutes, rules] = stage(15, 24, 5, [1, 9], [0, 9]);
      const [a, b] = rules[0];
      return [minutes, [...rules, [b, a, 0]]];
    }
    case "secret/30-large":
      return stage(30_000, 60_000, 300, [1, 1_000_000], [0, 1_000_000]);
    case "secret/31-large-many-ties":
      return stage(30_000, 60_000, 40, [1, 1], [0, 1]);
    case "secret/32-large-longest-chain": {
      const tasks = shuffled(30_000);
      const rules = tasks.slice(1).map((task, at) => [tasks[at], task, 1_000_000]);
      const short = tasks.slice(2).map((task, at) => [tasks[at], task, random.int(999_990, 1_000_000)]);
      return [tasks.map(() => 1_000_000), [...rules, ...short]];
    }
    case "secret/33-large-circle-at-the-end": {
      const tasks = shuffled(30_000);
      const rules = tasks.slice(1).map((task, at) => [tasks[at], task, 0]);
      return [tasks.map(() => random.int(1, 9)), [...rules, [tasks[29_999], tasks[29_990], 3]]];
    }
  }
  throw new Error(`no case is called ${name}`);
}
