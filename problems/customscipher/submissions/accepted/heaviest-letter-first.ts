// Counts what one step of each letter is worth on the whole page, and gives digits to the heaviest letters first.
function countKeys(paid: string[], owed: string[], base: number): number {
  const worth = new Map<string, number>();
  const enter = (word: string, sign: number): void =>
    [...word].forEach((letter, at) => {
      worth.set(letter, (worth.get(letter) ?? 0) + sign * base ** (word.length - at - 1));
    });
  for (const word of paid) enter(word, 1);
  for (const word of owed) enter(word, -1);
  const leading = new Set([...paid, ...owed].filter((word) => word.length > 1).map((word) => word[0]));
  const letters = [...worth].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));

  // least[i] and most[i]: what the letters from i on add at the least and at the most, were all digits free.
  const least = [0];
  const most = [0];
  for (const [, each] of letters.toReversed()) {
    least.unshift(least[0] + Math.min(0, each * (base - 1)));
    most.unshift(most[0] + Math.max(0, each * (base - 1)));
  }
  const taken = new Set<number>();
  const complete = (at: number, sum: number): number => {
    if (sum + least[at] > 0 || sum + most[at] < 0) return 0;
    if (at === letters.length) return 1;
    const [letter, each] = letters[at];
    let found = 0;
    for (let digit = leading.has(letter) ? 1 : 0; digit < base; digit++) {
      if (taken.has(digit)) continue;
      taken.add(digit);
      found += complete(at + 1, sum + each * digit);
      taken.delete(digit);
    }
    return found;
  };
  return complete(0, 0);
}
