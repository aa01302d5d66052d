function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  const logMove = move.map((row) => row.map((p) => Math.log(p)));
  const logEmit = emit.map((row) => row.map((p) => Math.log(p)));
  // after[i]: the logarithm of the probability of all later events, given mode i now.
  let after = start.map(() => 0);
  for (const event of events.slice(1).reverse()) {
    const heard = after.map((value, mode) => value + logEmit[mode][event]);
    after = logMove.map((row) => row.map((value, mode) => value + heard[mode]).reduce(logAdd));
  }
  return start.map((p, mode) => Math.log(p) + logEmit[mode][events[0]] + after[mode]).reduce(logAdd);
}

function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  if (top === -Infinity) return top;
  return top + Math.log(Math.exp(a - top) + Math.exp(b - top));
}
