// Right, but walks into the same dead ends again and again.
function firstSignals(lengths: number[], pause: number, period: number, step: number, count: number): number[][] {
  const sorted = lengths.toSorted((one, other) => one - other);
  const signals: number[][] = [];
  const signal: number[] = [];
  const extend = (rest: number): void => {
    const last = signal[signal.length - 1];
    if (rest === 0 && Math.abs(signal[0] - last) >= step) signals.push([...signal]);
    for (const length of sorted) {
      if (signals.length === count) return;
      if (length + pause > rest || Math.abs(length - last) < step) continue;
      signal.push(length);
      extend(rest - length - pause);
      signal.pop();
    }
  };
  for (const length of sorted) {
    signal.push(length);
    if (length + pause <= period && signals.length < count) extend(period - length - pause);
    signal.pop();
  }
  return signals;
}
