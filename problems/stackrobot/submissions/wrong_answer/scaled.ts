// Mistake: scales each row to a sum of 1, so that a mode far behind the others becomes 0 and never comes back.
function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  let belief = start.map((p, mode) => p * emit[mode][events[0]]);
  let result = 0;
  const scale = () => {
    const sum = belief.reduce((total, p) => total + p, 0);
    if (sum === 0) return;
    result += Math.log(sum);
    belief = belief.map((p) => p / sum);
  };
  scale();
  for (const event of events.slice(1)) {
    belief = belief.map((_, mode) => emit[mode][event] * belief.reduce((sum, p, i) => sum + p * move[i][mode], 0));
    scale();
  }
  return result;
}
