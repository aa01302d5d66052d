function validate(args: unknown[]): true | string {
  const [symbols, rules, tags] = args as [number, number[][], number[][]];
  within("symbols", symbols, 1, 20);
  within("number of rules", rules.length, 0, 60);
  within("number of words", tags.length, 1, 60);
  const isSymbol = (entry: number) => entry >= 0 && entry < symbols;
  if (!rules.flat().every(isSymbol)) return "an entry of rules is no symbol";
  if (!tags.flat().every(isSymbol)) return "an entry of tags is no symbol";
  if (new Set(rules.map(String)).size < rules.length) return "a rule is given twice";
  if (tags.some((list) => new Set(list).size < list.length)) return "a word has the same tag twice";
  return true;
}
