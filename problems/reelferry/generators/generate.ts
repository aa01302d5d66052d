const cases: Record<string, number> = {
  "secret/20-random-every-night": 5101,
  "secret/21-random-two-nights": 5102,
  "secret/22-random-three-nights": 5103,
  "secret/23-random-crew-pays": 5104,
  "secret/24-random-few-boats": 5105,
  "secret/25-random-longer-than-the-period": 5106,
  "secret/30-large": 5201,
  "secret/31-large-highest-fares": 5202,
  "secret/32-large-crew-pays": 5203,
  "secret/33-large-every-night": 5204,
};

function generate(name: string, random: Random): string {
  const islands = (n: number): [number, number] => {
    const u = random.int(0, n - 1);
    return [u, (u + random.int(1, n - 1)) % n];
  };
  const tour = (n: number, m: number, k: number, p: number, low: number, high: number) => {
    const boats = Array.from({ length: m }, () => [...islands(n), random.int(0, p - 1), random.int(low, high)]);
    return `${[[n, m, k, p], ...boats].map((line) => line.join(" ")).join("\n")}\n`;
  };
  switch (name) {
    case "secret/20-random-every-night":
      return tour(4, 9, 6, 1, 1, 20);
    case "secret/21-random-two-nights":
      return tour(4, 14, 7, 2, 1, 20);
    case "secret/22-random-three-nights":
      return tour(3, 16, 8, 3, 0, 50);
    case "secret/23-random-crew-pays":
      return tour(5, 22, 7, 2, -20, 9);
    case "secret/24-random-few-boats":
      return tour(6, 8, 5, 1, -9, 9);
    case "secret/25-random-longer-than-the-period":
      return tour(8, 60, 40, 5, -30, 30);
    case "secret/30-large":
      return tour(60, 2000, 2000, 7, 1, 1_000_000_000);
    case "secret/31-large-highest-fares":
      return tour(300, 2000, 1999, 2, 999_000_000, 1_000_000_000);
    case "secret/32-large-crew-pays":
      return tour(100, 2000, 2000, 6, -1_000_000_000, 0);
    case "secret/33-large-every-night":
      return tour(300, 2000, 2000, 1, -1000, 1_000_000);
  }
  throw new Error(`no case is called ${name}`);
}
