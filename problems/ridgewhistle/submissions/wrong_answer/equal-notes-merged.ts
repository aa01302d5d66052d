// Mistake: jumps over the blank between two equal notes too, which merges them into one.
function alignmentLoss(frames: number[][], text: number[]): number {
  const places = [0, ...text.flatMap((note) => [note, 0])];
  const logSum = (values: number[]): number => {
    const top = Math.max(...values);
    if (top === -Infinity) return top;
    return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
  };
  let now = places.map((label, at) => (at < 2 ? frames[0][label] : -Infinity));
  for (const frame of frames.slice(1)) {
    now = now.map((stay, at) => {
      const ways = [stay, now[at - 1] ?? -Infinity];
      if (places[at] !== 0) ways.push(now[at - 2] ?? -Infinity);
      return logSum(ways) + frame[places[at]];
    });
  }
  return -logSum(now.slice(-2));
}
