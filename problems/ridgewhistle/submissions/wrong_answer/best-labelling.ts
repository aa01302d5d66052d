// Mistake: a maximum in place of the sum, the loss of the likeliest labelling only.
function alignmentLoss(frames: number[][], text: number[]): number {
  const places = [0, ...text.flatMap((note) => [note, 0])];
  let now = places.map((label, at) => (at < 2 ? frames[0][label] : -Infinity));
  for (const frame of frames.slice(1)) {
    now = now.map((stay, at) => {
      const jumped = places[at] !== places[at - 2] ? (now[at - 2] ?? -Infinity) : -Infinity;
      return Math.max(stay, now[at - 1] ?? -Infinity, jumped) + frame[places[at]];
    });
  }
  return -Math.max(...now.slice(-2));
}
