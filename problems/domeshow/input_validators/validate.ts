function validate(args: unknown[]): true | string {
  const [shows, swap] = args as [[number, number, number, number][], number];
  within("number of shows", shows.length, 1, 20_000);
  for (const [start, end, lens, pay] of shows) {
    within("start", start, 0, 1e9 - 1);
    within("end", end, 1, 1e9);
    if (start >= end) return `a show begins in minute ${start}, but ends in minute ${end}`;
    within("lens", lens, 1, 20_000);
    within("pay", pay, 1, 1e9);
  }
  within("swap", swap, 0, 1e9);
  return true;
}
