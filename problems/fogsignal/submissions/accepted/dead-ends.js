/**
 * @param {number[]} lengths
 * @param {number} pause
 * @param {number} period
 * @param {number} step
 * @param {number} count
 * @returns {number[][]}
 */
function firstSignals(lengths, pause, period, step, count) {
  const sorted = lengths.toSorted((one, other) => one - other);
  /** @type {number[][]} */
  const signals = [];
  /** @type {number[]} */
  const signal = [];
  /** @type {Set<string>} */
  const dead = new Set();

  /** Writes down the signals that begin like the present one. @param {number} rest */
  const extend = (rest) => {
    const [first] = signal;
    const last = signal[signal.length - 1];
    if (rest === 0) {
      if (Math.abs(first - last) >= step) signals.push([...signal]);
      return;
    }
    const state = `${first} ${last} ${rest}`;
    if (dead.has(state)) return;
    const before = signals.length;
    for (const length of sorted) {
      if (Math.abs(length - last) >= step) add(length, rest);
    }
    if (signals.length === before) dead.add(state);
  };
  /** @param {number} length @param {number} rest */
  const add = (length, rest) => {
    const left = rest - length - pause;
    if (left < 0 || signals.length === count) return;
    signal.push(length);
    extend(left);
    signal.pop();
  };
  for (const length of sorted) add(length, period);
  return signals;
}
