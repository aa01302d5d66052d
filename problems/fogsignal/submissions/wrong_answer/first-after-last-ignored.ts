// Mistake: forgets that the signal repeats, so that the first blast follows the last.
function firstSignals(lengths: number[], pause: number, period: number, step: number, count: number): number[][] {
  const sorted = lengths.toSorted((one, other) => one - other);
  const signals: number[][] = [];
  const signal: number[] = [];
  const dead = new Set<string>();
  const extend = (rest: number): void => {
    const [first] = signal;
    const last = signal[signal.length - 1];
    if (rest === 0) signals.push([...signal]);
    const state = `${first} ${last} ${rest}`;
    if (dead.has(state)) return;
    const before = signals.length;
    for (const length of sorted) {
      if (signals.length === count) return;
      if (length + pause > rest || Math.abs(length - last) < step) continue;
      signal.push(length);
      extend(rest - length - pause);
      signal.pop();
    }
    if (signals.length === before) dead.add(state);
  };
  for (const length of sorted) {
    signal.push(length);
    if (length + pause <= period && signals.length < count) extend(period - length - pause);
    signal.pop();
  }
  return signals;
}
