const cases: Record<string, number> = {
  "secret/30-random-short": 8201,
  "secret/31-random-same-length": 8202,
  "secret/32-random-two-punches": 8203,
  "secret/33-random-beyond-exact-numbers": 8204,
  "secret/34-random-narrow-and-long": 8205,
  "secret/40-large-nineteen": 8301,
  "secret/41-large-twenty": 8302,
  "secret/42-large-every-number": 8303,
  "secret/43-large-few-punches": 8304,
  "secret/44-large-all-punches": 8305,
  "secret/45-large-same-length": 8306,
};

/** The digits of low and of high, `every`, `punches`. */
const ranges: Record<string, [number, number, number, number]> = {
  "secret/30-random-short": [2, 4, 6, 2],
  "secret/31-random-same-length": [5, 5, 7, 3],
  "secret/32-random-two-punches": [3, 9, 4, 2],
  "secret/33-random-beyond-exact-numbers": [16, 17, 13, 6],
  "secret/34-random-narrow-and-long": [30, 30, 11, 8],
  "secret/40-large-nineteen": [1, 30, 19, 5],
  "secret/41-large-twenty": [8, 30, 20, 6],
  "secret/42-large-every-number": [21, 30, 1, 7],
  "secret/43-large-few-punches": [15, 30, 17, 3],
  "secret/44-large-all-punches": [29, 30, 18, 9],
  "secret/45-large-same-length": [30, 30, 14, 8],
};

function generate(name: string, random: Random): unknown[] {
  const [shorter, longer, every, punches] = ranges[name];
  const number = (digits: number): string =>
    [random.int(1, 9), ...Array.from({ length: digits - 1 }, () => random.int(0, 9))].join("");
  const one = number(shorter);
  // The narrow range ends a few hundred thousand numbers further on.
  if (name.includes("narrow")) return [one, String(BigInt(one) + BigInt(random.int(100_000, 400_000))), every, punches];
  const other = number(longer);
  return [...(BigInt(one) < BigInt(other) ? [one, other] : [other, one]), every, punches];
}
