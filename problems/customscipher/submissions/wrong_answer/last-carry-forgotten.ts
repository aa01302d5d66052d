// Mistake: never asks what is carried out of the first column.
function countKeys(paid: string[], owed: string[], base: number): number {
  const columns: Map<string, number>[] = [];
  const leading = new Set<string>();
  const enter = (word: string, sign: number): void => {
    if (word.length > 1) leading.add(word[0]);
    [...word].reverse().forEach((letter, place) => {
      columns[place] ??= new Map();
      columns[place].set(letter, (columns[place].get(letter) ?? 0) + sign);
    });
  };
  for (const word of paid) enter(word, 1);
  for (const word of owed) enter(word, -1);
  const steps = columns.map((column) => [...column]);

  const key = new Map<string, number>();
  const taken = new Set<number>();

  const complete = (place: number, at: number, sum: number): number => {
    if (place === steps.length) return 1;
    if (at === steps[place].length) return sum % base === 0 ? complete(place + 1, 0, sum / base) : 0;
    const [letter, count] = steps[place][at];
    const known = key.get(letter);
    if (known !== undefined) return complete(place, at + 1, sum + count * known);
    let found = 0;
    for (let digit = leading.has(letter) ? 1 : 0; digit < base; digit++) {
      if (taken.has(digit)) continue;
      key.set(letter, digit);
      taken.add(digit);
      found += complete(place, at + 1, sum + count * digit);
      taken.delete(digit);
    }
    key.delete(letter);
    return found;
  };
  return complete(0, 0, 0);
}
