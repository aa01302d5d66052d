const cases: Record<string, number> = {
  "secret/30-random-few-lengths": 3201,
  "secret/31-random-no-pause": 3202,
  "secret/32-random-wide-step": 3203,
  "secret/33-random-step-zero": 3204,
  "secret/34-random-not-all-asked": 3205,
  "secret/40-large-nothing-fits": 3301,
  "secret/41-large-parity-decides": 3302,
  "secret/42-large-first-lengths-are-dead": 3303,
  "secret/43-large-shortest-blasts": 3304,
  "secret/44-large-one-odd-blast": 3305,
};

function generate(name: string, random: Random): unknown[] {
  const among = (count: number, low: number, high: number) =>
    random.shuffle(Array.from({ length: high - low + 1 }, (_, at) => low + at)).slice(0, count);
  switch (name) {
    case "secret/30-random-few-lengths":
      return [among(3, 1, 6), 1, 26, 1, 40];
    case "secret/31-random-no-pause":
      return [among(4, 1, 9), 0, 20, 2, 60];
    case "secret/32-random-wide-step":
      return [among(6, 1, 20), 2, 60, 9, 25];
    case "secret/33-random-step-zero":
      return [among(5, 2, 12), 3, 40, 0, 100];
    case "secret/34-random-not-all-asked":
      return [among(8, 1, 12), 1, 45, 3, 17];
    case "secret/40-large-nothing-fits":
      // All blasts with their pauses are multiples of 3, the period is not.
      return [among(8, 0, 18).map((third) => 3 * third + 1), 2, 599, 3, 100];
    case "secret/41-large-parity-decides":
      // An even number of seconds each, and one odd length that is too near to all others but one.
      return [random.shuffle([2, 6, 10, 14, 18, 21, 22, 60]), 2, 597, 4, 100];
    case "secret/42-large-first-lengths-are-dead":
      // Only 59 has the right remainder, and with it the signal must begin or go on in a single way.
      return [random.shuffle([4, 9, 14, 19, 24, 29, 34, 58]), 6, 594, 5, 100];
    case "secret/43-large-shortest-blasts":
      return [[2, 1], 0, 600, 0, 100];
    case "secret/44-large-one-odd-blast":
      return [random.shuffle([1, 3, 5, 7, 9, 11, 13, 60]), 1, 599, 2, 100];
  }
  throw new Error(`no case is called ${name}`);
}
