const cases: Record<string, number> = {
  "secret/20-random-five-chests": 6101,
  "secret/21-random-seven-chests": 6102,
  "secret/22-random-nine-chests": 6103,
  "secret/23-random-sparse-weights": 6104,
  "secret/24-random-multiples-of-seven": 6105,
  "secret/25-random-lead-near-sum": 6106,
  "secret/26-random-two-heavy": 6107,
  "secret/30-large-any-weight": 6201,
  "secret/31-large-even-weights-odd-lead": 6202,
  "secret/32-large-all-heaviest": 6203,
  "secret/33-large-lead-highest": 6204,
  "secret/34-large-multiples-of-41": 6205,
};

function generate(name: string, random: Random): unknown[] {
  const chests = (count: number, low: number, high: number) =>
    Array.from({ length: count }, () => random.int(low, high));
  switch (name) {
    case "secret/20-random-five-chests":
      return [chests(5, 3, 20), 6];
    case "secret/21-random-seven-chests":
      return [chests(7, 10, 90), 0];
    case "secret/22-random-nine-chests":
      return [chests(9, 60, 500), 333];
    case "secret/23-random-sparse-weights":
      return [chests(6, 100, 500), 250];
    case "secret/24-random-multiples-of-seven":
      return [chests(14, 2, 70).map((sevenths) => 7 * sevenths), 17];
    case "secret/25-random-lead-near-sum":
      return [chests(8, 20, 60), 300];
    case "secret/26-random-two-heavy":
      return [[...chests(2, 400, 500), ...chests(4, 80, 160)], 55];
    case "secret/30-large-any-weight":
      return [chests(200, 0, 500), 4321];
    case "secret/31-large-even-weights-odd-lead":
      return [chests(200, 1, 250).map((half) => 2 * half), 777];
    case "secret/32-large-all-heaviest":
      return [chests(200, 500, 500), 733];
    case "secret/33-large-lead-highest":
      return [chests(200, 300, 500), 100_000];
    case "secret/34-large-multiples-of-41":
      return [chests(199, 1, 12).map((part) => 41 * part), 1019];
  }
  throw new Error(`no case is called ${name}`);
}
