/**
 * @param {number[]} start
 * @param {number[][]} move
 * @param {number[][]} emit
 * @param {number[]} events
 * @returns {number}
 */
function logLikelihood(start, move, emit, events) {
  const logMove = move.map((row) => row.map((p) => Math.log(p)));
  const logEmit = emit.map((row) => row.map((p) => Math.log(p)));
  let now = start.map((p, mode) => Math.log(p) + logEmit[mode][events[0]]);
  for (const event of events.slice(1)) {
    now = now.map(
      (_, mode) => logSum(now.map((value, before) => value + logMove[before][mode])) + logEmit[mode][event],
    );
  }
  return logSum(now);
}

/** @param {number[]} values @returns {number} */
function logSum(values) {
  const top = Math.max(...values);
  if (top === -Infinity) return top;
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}
