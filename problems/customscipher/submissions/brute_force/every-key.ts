// Writes both totals out for every key.
function countKeys(paid: string[], owed: string[], base: number): number {
  const letters = [...new Set([...paid, ...owed].join(""))];
  const key = new Map<string, number>();
  const total = (words: string[]) =>
    words
      .map((word) => [...word].reduce((value, letter) => value * BigInt(base) + BigInt(key.get(letter) ?? 0), 0n))
      .reduce((sum, value) => sum + value, 0n);
  const allowed = () => [...paid, ...owed].every((word) => word.length === 1 || key.get(word[0]) !== 0);
  const tryFrom = (at: number): number => {
    if (at === letters.length) return allowed() && total(paid) === total(owed) ? 1 : 0;
    let found = 0;
    for (let digit = 0; digit < base; digit++) {
      if ([...key.values()].includes(digit)) continue;
      key.set(letters[at], digit);
      found += tryFrom(at + 1);
      key.delete(letters[at]);
    }
    return found;
  };
  return tryFrom(0);
}
