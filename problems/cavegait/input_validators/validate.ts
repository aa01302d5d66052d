function validate(args: unknown[]): true | string {
  const [scores, change] = args as [number[][], number[][]];
  within("number of ticks", scores.length, 1, 3000);
  const phases = scores[0].length;
  within("number of phases", phases, 1, 25);
  if (scores.some((row) => row.length !== phases)) return "a row of scores is longer or shorter than the first";
  if (change.length !== phases || change.some((row) => row.length !== phases)) return "change is not n by n";
  for (const row of scores) for (const score of row) within("a score", score, -1e6, 1e6);
  for (const row of change) for (const score of row) within("a change score", score, -1e6, 1e6);
  return true;
}
