function validate(args: unknown[]): true | string {
  const [spoken, shown] = args as [string[], string[]];
  within("words spoken", spoken.length, 1, 1500);
  within("words shown", shown.length, 0, 1500);
  for (const word of [...spoken, ...shown]) {
    within("letters of a word", word.length, 1, 12);
    if (!/^[a-z]+$/.test(word)) return `${JSON.stringify(word)} has other characters than a to z`;
  }
  return true;
}
