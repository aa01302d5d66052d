// Mistake: takes 10^-12 for a probability of 0, which in a long log beats what is possible.
function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  const log = (p: number) => Math.log(Math.max(p, 1e-12));
  const logSum = (values: number[]): number => {
    const top = Math.max(...values);
    return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
  };
  let now = start.map((p, mode) => log(p) + log(emit[mode][events[0]]));
  for (const event of events.slice(1)) {
    now = now.map((_, mode) => logSum(now.map((value, i) => value + log(move[i][mode]))) + log(emit[mode][event]));
  }
  return logSum(now);
}
