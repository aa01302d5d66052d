function validate(args: unknown[]): true | string {
  const [printed, read, alike, ...scores] = args as [string, string, string[], number, number, number, number];
  within("letters printed", printed.length, 1, 900);
  within("letters read", read.length, 0, 900);
  if (!/^[a-z]*$/.test(printed + read)) return "there are other characters than a to z";
  within("pairs of letters that look alike", alike.length, 0, 100);
  for (const pair of alike) {
    if (!/^[a-z]{2}$/.test(pair) || pair[0] === pair[1]) return `${JSON.stringify(pair)} is not two different letters`;
  }
  if (new Set(alike.map((pair) => [...pair].toSorted().join(""))).size < alike.length) return "a pair is listed twice";
  for (const score of scores) within("a score", score, -100, 100);
  return true;
}
