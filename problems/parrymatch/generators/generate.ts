const cases: Record<string, number> = {
  "secret/20-random-one-entry": 8101,
  "secret/21-random-four-entries": 8102,
  "secret/22-random-wide-band": 8103,
  "secret/23-random-longer-pupil": 8104,
  "secret/24-random-longer-master": 8105,
  "secret/25-late-pupil": 8106,
  "secret/30-large-full-band": 8201,
  "secret/31-large-late-pupil": 8202,
  "secret/32-large-narrow-band": 8203,
  "secret/33-large-extremes": 8204,
};

function generate(name: string, random: Random): unknown[] {
  const thousandths = (low: number, high: number) => random.int(low * 1000, high * 1000) / 1000;
  const noise = (count: number, entries: number, high: number) =>
    Array.from({ length: count }, () => Array.from({ length: entries }, () => thousandths(-high, high)));
  /** A smooth movement, and the same played faster and slower, with some noise. */
  const played = (n: number, m: number, entries: number): [number[][], number[][]] => {
    const at = (time: number) =>
      Array.from({ length: entries }, (_, k) => Math.round(90_000 * Math.sin(time * (3 + k) + k)) / 1000);
    const recording = (count: number, bend: number) =>
      Array.from({ length: count }, (_, tick) => {
        const time = (10 * tick) / count;
        return at(time + bend * Math.sin(time)).map((entry) => Math.round((entry + thousandths(-3, 3)) * 1000) / 1000);
      });
    return [recording(n, 0), recording(m, 0.4)];
  };
  switch (name) {
    case "secret/20-random-one-entry":
      return [noise(8, 1, 9), noise(7, 1, 9), 2];
    case "secret/21-random-four-entries":
      return [noise(7, 4, 9), noise(8, 4, 9), 3];
    case "secret/22-random-wide-band":
      return [noise(9, 2, 50), noise(9, 2, 50), 20];
    case "secret/23-random-longer-pupil":
      return [noise(5, 3, 9), noise(12, 3, 9), 7];
    case "secret/24-random-longer-master":
      return [noise(14, 2, 9), noise(6, 2, 9), 9];
    case "secret/25-late-pupil":
      return [...played(60, 70, 3), 15];
    case "secret/30-large-full-band":
      return [noise(1500, 4, 1000), noise(1500, 4, 1000), 1500];
    case "secret/31-large-late-pupil":
      return [...played(1500, 1400, 2), 250];
    case "secret/32-large-narrow-band":
      return [...played(1490, 1500, 4), 10];
    case "secret/33-large-extremes":
      return [
        Array.from({ length: 1500 }, () => [1000, random.int(0, 1) === 1 ? 1000 : -1000]),
        Array.from({ length: 1500 }, () => [-1000, random.int(0, 1) === 1 ? 1000 : -1000]),
        1000,
      ];
  }
  throw new Error(`no case is called ${name}`);
}
