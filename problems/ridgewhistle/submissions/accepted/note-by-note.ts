function alignmentLoss(frames: number[][], text: number[]): number {
  // Entry u: over the labellings of the first u frames that read as the notes so far and end on a blank, or on a note.
  let onBlank = [0];
  for (const frame of frames) onBlank.push(onBlank[onBlank.length - 1] + frame[0]);
  let onNote = onBlank.map(() => -Infinity);
  text.forEach((note, at) => {
    const nextBlank = [-Infinity];
    const nextNote = [-Infinity];
    frames.forEach((frame, u) => {
      const ways = [nextNote[u], onBlank[u]];
      if (note !== text[at - 1]) ways.push(onNote[u]);
      nextNote.push(logSum(ways) + frame[note]);
      nextBlank.push(logSum([nextBlank[u], nextNote[u]]) + frame[0]);
    });
    onBlank = nextBlank;
    onNote = nextNote;
  });
  return -logSum([onBlank[frames.length], onNote[frames.length]]);
}

function logSum(values: number[]): number {
  const top = Math.max(...values);
  if (top === -Infinity) return top;
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}
