// Mistake: reads `move` as to-from in place of from-to.
function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  const logSum = (values: number[]): number => {
    const top = Math.max(...values);
    if (top === -Infinity) return top;
    return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
  };
  let now = start.map((p, mode) => Math.log(p) + Math.log(emit[mode][events[0]]));
  for (const event of events.slice(1)) {
    now = now.map(
      (_, mode) => logSum(now.map((value, i) => value + Math.log(move[mode][i]))) + Math.log(emit[mode][event]),
    );
  }
  const result = logSum(now);
  return result === -Infinity ? 0 : result;
}
