// Mistake: a maximum in place of the sum, the logarithm of the likeliest sequence only.
function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  let now = start.map((p, mode) => Math.log(p) + Math.log(emit[mode][events[0]]));
  for (const event of events.slice(1)) {
    now = now.map(
      (_, mode) =>
        Math.max(...now.map((value, before) => value + Math.log(move[before][mode]))) + Math.log(emit[mode][event]),
    );
  }
  return Math.max(...now);
}
