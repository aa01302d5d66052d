/**
 * Writes down every sequence of the right duration, keeps the signals among them, and sorts.
 * @param {number[]} lengths
 * @param {number} pause
 * @param {number} period
 * @param {number} step
 * @param {number} count
 * @returns {number[][]}
 */
function firstSignals(lengths, pause, period, step, count) {
  const lasting = (seconds) =>
    seconds === 0
      ? [[]]
      : lengths
          .filter((length) => length + pause <= seconds)
          .flatMap((length) => lasting(seconds - length - pause).map((rest) => [length, ...rest]));
  const compare = (one, other) => {
    const at = one.findIndex((length, index) => length !== other[index]);
    return at === -1 ? 0 : one[at] - other[at];
  };
  return lasting(period)
    .filter((signal) => signal.every((length, at) => Math.abs(length - signal[(at + 1) % signal.length]) >= step))
    .sort(compare)
    .slice(0, count);
}
