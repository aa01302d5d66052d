function validate(args: unknown[]): true | string {
  const [beats, words] = args as [string, string[]];
  within("number of beats", beats.length, 1, 10_000);
  within("number of words", words.length, 1, 60);
  for (const word of words) within("length of a pattern", word.length, 1, 16);
  if (![beats, ...words].every((text) => /^[HL]*$/.test(text))) return "a character is neither H nor L";
  return true;
}
