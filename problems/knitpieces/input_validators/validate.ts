function validate(args: unknown[]): true | string {
  const [pattern, pieces, scores, unknown] = args as [string, string[], number[], number];
  within("length of the pattern", pattern.length, 1, 20_000);
  within("number of pieces", pieces.length, 1, 2000);
  for (const piece of pieces) within("length of a piece", piece.length, 1, 16);
  if (![pattern, ...pieces].every((text) => /^[a-z]*$/.test(text))) return "a letter is not from a to z";
  if (new Set(pieces).size !== pieces.length) return "two pieces are equal";
  if (scores.length !== pieces.length) return "scores and pieces differ in length";
  for (const score of scores) within("score", score, -1e6, 0);
  within("unknown", unknown, -1e6, 0);
  return true;
}
