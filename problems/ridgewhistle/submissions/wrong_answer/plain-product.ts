// Mistake: multiplies probabilities instead of adding logarithms; long recordings underflow to 0.
function alignmentLoss(frames: number[][], text: number[]): number {
  const places = [0, ...text.flatMap((note) => [note, 0])];
  let now = places.map((label, at) => (at < 2 ? Math.exp(frames[0][label]) : 0));
  for (const frame of frames.slice(1)) {
    now = now.map((stay, at) => {
      const jumped = places[at] !== places[at - 2] ? (now[at - 2] ?? 0) : 0;
      return (stay + (now[at - 1] ?? 0) + jumped) * Math.exp(frame[places[at]]);
    });
  }
  return -Math.log(now.slice(-2).reduce((sum, p) => sum + p, Number.MIN_VALUE));
}
