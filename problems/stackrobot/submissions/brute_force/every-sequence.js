/**
 * Adds the exact term of every sequence of modes, in whole millionths.
 * @param {number[]} start
 * @param {number[][]} move
 * @param {number[][]} emit
 * @param {number[]} events
 * @returns {number}
 */
function logLikelihood(start, move, emit, events) {
  /** @type {(p: number) => bigint} */
  const whole = (p) => BigInt(Math.round(p * 1e6));
  /** @type {(second: number, mode: number) => bigint} */
  const rest = (second, mode) => {
    const here = whole(emit[mode][events[second]]);
    if (second === events.length - 1) return here;
    let sum = 0n;
    for (let next = 0; next < start.length; next++) sum += whole(move[mode][next]) * rest(second + 1, next);
    return here * sum;
  };
  let total = 0n;
  for (let mode = 0; mode < start.length; mode++) total += whole(start[mode]) * rest(0, mode);
  const digits = total.toString();
  const lead = digits.slice(0, 15);
  return Math.log(Number(lead)) + (digits.length - lead.length - 12 * events.length) * Math.LN10;
}
