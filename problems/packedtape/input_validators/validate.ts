function validate(args: unknown[]): true | string {
  const [tape] = args as [string];
  within("length of tape", tape.length, 1, 20_000);
  // Letters read so far at every open bracket, innermost last.
  const open: number[] = [];
  let letters = 0;
  let at = 0;
  for (const match of tape.matchAll(/([a-z])|([1-9][0-9]*)\(|\)/g)) {
    const [token, letter, number] = match;
    if (match.index !== at) break;
    at += token.length;
    if (letter !== undefined) letters += 1;
    else if (number !== undefined) {
      within("number before a bracket", Number(number), 1, 1e9);
      open.push(letters);
    } else {
      const before = open.pop();
      if (before === undefined) return `the bracket at character ${at} closes nothing`;
      if (before === letters) return `there is no letter between the brackets that close at character ${at}`;
    }
  }
  if (at < tape.length) return `character ${at + 1} does not belong there`;
  if (open.length > 0) return "a bracket is not closed";
  return true;
}
