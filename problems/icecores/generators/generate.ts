const cases: Record<string, number> = {
  "secret/20-random-eight-slices": 5101,
  "secret/21-random-twelve-slices": 5102,
  "secret/22-random-little-room": 5103,
  "secret/23-random-drifting": 5104,
  "secret/30-large-drifting": 5201,
  "secret/31-large-one-tube-for-all": 5202,
  "secret/32-large-dear-tubes": 5203,
};

function generate(name: string, random: Random): unknown[] {
  const free = (n: number, most: number) => Array.from({ length: n }, () => random.int(0, most));
  /** Each slice differs from the one before by at most `step`. */
  const drifting = (n: number, most: number, step: number) => {
    let content = random.int(0, most);
    return Array.from({ length: n }, () => {
      content = Math.min(most, Math.max(0, content + random.int(-step, step)));
      return content;
    });
  };
  switch (name) {
    case "secret/20-random-eight-slices":
      return [free(8, 10), 12, 8];
    case "secret/21-random-twelve-slices":
      return [free(12, 20), 60, 5];
    case "secret/22-random-little-room":
      return [free(14, 6), 30, 3];
    case "secret/23-random-drifting":
      return [drifting(14, 100, 6), 90, 12];
    case "secret/30-large-drifting":
      return [drifting(3000, 1_000_000, 800), 60_000_000, 3000];
    case "secret/31-large-one-tube-for-all":
      return [drifting(3000, 1_000_000, 3000), 1_000_000_000_000, 3000];
    case "secret/32-large-dear-tubes":
      return [free(3000, 1_000_000), 900_000_000_000, 2];
  }
  throw new Error(`no case is called ${name}`);
}
