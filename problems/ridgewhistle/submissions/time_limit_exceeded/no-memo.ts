// Right, but follows every walk along the text anew: exponential in the number of frames.
function alignmentLoss(frames: number[][], text: number[]): number {
  const places = [0, ...text.flatMap((note) => [note, 0])];
  const logSum = (values: number[]): number => {
    const top = Math.max(...values);
    if (top === -Infinity) return top;
    return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
  };
  const standingOn = (frame: number, at: number): number => {
    if (at < 0) return -Infinity;
    const here = frames[frame][places[at]];
    if (frame === 0) return at < 2 ? here : -Infinity;
    const ways = [standingOn(frame - 1, at), standingOn(frame - 1, at - 1)];
    if (places[at] !== places[at - 2]) ways.push(standingOn(frame - 1, at - 2));
    return logSum(ways) + here;
  };
  const last = places.length - 1;
  return -logSum([standingOn(frames.length - 1, last), standingOn(frames.length - 1, last - 1)]);
}
