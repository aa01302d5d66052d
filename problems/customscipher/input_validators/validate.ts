function validate(args: unknown[]): true | string {
  const [paid, owed, base] = args as [string[], string[], number];
  within("base", base, 2, 12);
  within("words paid", paid.length, 1, 3);
  within("words owed", owed.length, 1, 2);
  for (const word of [...paid, ...owed]) {
    within("letters of a word", word.length, 1, 8);
    if (!/^[a-z]+$/.test(word)) return `${word} has another character than a to z`;
  }
  const letters = new Set([...paid, ...owed].join("")).size;
  if (letters > base) return `there are ${letters} letters for ${base} digits`;
  return true;
}
