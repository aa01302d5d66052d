function validate(args: unknown[]): true | string {
  const [frames, text] = args as [number[][], number[]];
  within("number of frames", frames.length, 1, 1000);
  const classes = frames[0].length;
  within("number of classes", classes, 2, 30);
  for (const [at, frame] of frames.entries()) {
    if (frame.length !== classes) return `frames[${at}] is longer or shorter than the first`;
    for (const logarithm of frame) within("an entry of frames", logarithm, -50, 0);
  }
  within("length of text", text.length, 0, 300);
  let needed = text.length;
  for (const [at, note] of text.entries()) {
    if (note < 1 || note >= classes) return `text[${at}] is ${note}, not 1 to ${classes - 1}`;
    if (note === text[at - 1]) needed++;
  }
  if (frames.length < needed) return `the text needs ${needed} frames, there are ${frames.length}`;
  return true;
}
