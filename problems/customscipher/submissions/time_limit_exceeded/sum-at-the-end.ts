// Right, but looks at the totals only when every letter has its digit: up to 12! keys.
function countKeys(paid: string[], owed: string[], base: number): number {
  const worth = new Map<string, number>();
  const enter = (word: string, sign: number): void =>
    [...word].forEach((letter, at) => {
      worth.set(letter, (worth.get(letter) ?? 0) + sign * base ** (word.length - at - 1));
    });
  for (const word of paid) enter(word, 1);
  for (const word of owed) enter(word, -1);
  const leading = new Set([...paid, ...owed].filter((word) => word.length > 1).map((word) => word[0]));
  const letters = [...worth];
  const taken = new Array<boolean>(base).fill(false);
  const complete = (at: number, sum: number): number => {
    if (at === letters.length) return sum === 0 ? 1 : 0;
    const [letter, each] = letters[at];
    let found = 0;
    for (let digit = leading.has(letter) ? 1 : 0; digit < base; digit++) {
      if (taken[digit]) continue;
      taken[digit] = true;
      found += complete(at + 1, sum + each * digit);
      taken[digit] = false;
    }
    return found;
  };
  return complete(0, 0);
}
