const cases: Record<string, number> = {
  "secret/20-random-small": 20,
  "secret/21-random-three-tracks": 21,
  "secret/22-power-of-two": 22,
  "secret/23-power-of-three": 23,
  "secret/24-thirty-wagons-over-a-power": 24,
  "secret/25-most-tracks": 25,
  "secret/26-many-tracks-short-train": 26,
  "secret/27-odd-length-two-tracks": 27,
  "secret/28-longest-two-tracks": 28,
  "secret/29-longest-seven-tracks": 29,
};

function generate(name: string, random: Random): unknown[] {
  const codes = (count: number, high: number) => Array.from({ length: count }, () => random.int(0, high));
  switch (name) {
    case "secret/20-random-small":
      return [codes(23, 99), 2];
    case "secret/21-random-three-tracks":
      return [codes(50, 99), 3];
    case "secret/22-power-of-two":
      return [codes(1_024, 99), 2];
    case "secret/23-power-of-three":
      return [codes(729, 99), 3];
    case "secret/24-thirty-wagons-over-a-power":
      return [codes(655, 99), 5];
    case "secret/25-most-tracks":
      return [codes(4_321, 99), 1_000];
    case "secret/26-many-tracks-short-train":
      return [codes(999, 99), 1_000];
    case "secret/27-odd-length-two-tracks":
      return [codes(12_001, 9), 2];
    case "secret/28-longest-two-tracks":
      return [codes(50_000, 9), 2];
    default:
      return [codes(50_000, 9), 7];
  }
}
