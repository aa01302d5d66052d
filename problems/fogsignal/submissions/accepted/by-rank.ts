// Counts the ways to complete a signal, none beyond `count`, and writes down the signal of each rank.
function firstSignals(lengths: number[], pause: number, period: number, step: number, count: number): number[][] {
  const sorted = lengths.toSorted((one, other) => one - other);
  const differ = sorted.map((one) => sorted.map((other) => Math.abs(one - other) >= step));

  /** ways[first][rest][last]: how many ways there are to fill the rest of the period. */
  const ways: number[][][] = sorted.map(() => []);
  for (let first = 0; first < sorted.length; first++) {
    ways[first].push(sorted.map((_, last) => (differ[first][last] ? 1 : 0)));
    for (let rest = 1; rest < period; rest++) {
      const found = sorted.map((_, last) => sorted.reduce((sum, _length, at) => sum + next(first, last, rest, at), 0));
      ways[first].push(found.map((number) => Math.min(number, count)));
    }
  }
  const signals: number[][] = [];
  for (let first = 0; first < sorted.length; first++) {
    const rest = period - sorted[first] - pause;
    const found = rest < 0 ? 0 : ways[first][rest][first];
    for (let rank = 0; rank < found && signals.length < count; rank++) signals.push(ranked(first, rest, rank));
  }
  return signals;

  /** The ways to fill the rest if the blast with this number comes next. */
  function next(first: number, last: number, rest: number, at: number): number {
    const left = rest - sorted[at] - pause;
    return left >= 0 && differ[last][at] ? ways[first][left][at] : 0;
  }

  function ranked(first: number, rest: number, rank: number): number[] {
    const signal = [sorted[first]];
    let last = first;
    while (rest > 0) {
      let at = 0;
      for (; next(first, last, rest, at) <= rank; at++) rank -= next(first, last, rest, at);
      signal.push(sorted[at]);
      rest -= sorted[at] + pause;
      last = at;
    }
    return signal;
  }
}
