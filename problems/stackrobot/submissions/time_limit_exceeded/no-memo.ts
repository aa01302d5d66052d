// Right, but goes through every sequence of modes: O(n^t).
function logLikelihood(start: number[], move: number[][], emit: number[][], events: number[]): number {
  const logSum = (values: number[]): number => {
    const top = Math.max(...values);
    if (top === -Infinity) return top;
    return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
  };
  const endingIn = (second: number, mode: number): number => {
    const heard = Math.log(emit[mode][events[second]]);
    if (second === 0) return Math.log(start[mode]) + heard;
    return logSum(start.map((_, before) => endingIn(second - 1, before) + Math.log(move[before][mode]))) + heard;
  };
  return logSum(start.map((_, mode) => endingIn(events.length - 1, mode)));
}
