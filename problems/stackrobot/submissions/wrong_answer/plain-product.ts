// Mistake: multiplies probabilities, which underflow to 0 after a few hundred seconds.
function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  let now = start.map((p, mode) => p * emit[mode][events[0]]);
  for (const event of events.slice(1)) {
    now = now.map((_, mode) => emit[mode][event] * now.reduce((sum, p, before) => sum + p * move[before][mode], 0));
  }
  return Math.log(now.reduce((sum, p) => sum + p, Number.MIN_VALUE));
}
