// Mistake: also counts the letters behind a call that never returns.
function movesAt(book: string[], places: number[]): string {
  const isMove = (letter: string) => letter >= "a";
  const indexOf = (name: string) => name.charCodeAt(0) - 65;
  const lengths: number[] = [];
  const lengthOf = (pattern: number): number => {
    if (lengths[pattern] === undefined) {
      lengths[pattern] = Infinity;
      lengths[pattern] = [...book[pattern]].reduce((sum, letter) => sum + letterLength(letter), 0);
    }
    return lengths[pattern];
  };
  const letterLength = (letter: string): number => (isMove(letter) ? 1 : lengthOf(indexOf(letter)));

  const spine: { pattern: number; head: number; next: number }[] = [];
  for (let at = 0; lengthOf(at) === Infinity && !spine.some(({ pattern }) => pattern === at);) {
    const end = [...book[at]].findIndex((letter) => letterLength(letter) === Infinity);
    const head = [...book[at]].reduce((sum, letter) => {
      const length = letterLength(letter);
      return length === Infinity ? sum : sum + length;
    }, 0);
    spine.push({ pattern: at, head, next: indexOf(book[at][end]) });
    at = spine[spine.length - 1].next;
  }
  const back = Math.max(
    0,
    spine.findIndex(({ pattern }) => pattern === spine[spine.length - 1].next),
  );
  const before = spine.slice(0, back).reduce((sum, { head }) => sum + head, 0);
  const period = spine.slice(back).reduce((sum, { head }) => sum + head, 0);

  const find = (pattern: number, skip: number, depth = 0): string => {
    if (depth > 60) return "-";
    for (const letter of book[pattern]) {
      if (skip < letterLength(letter)) return isMove(letter) ? letter : find(indexOf(letter), skip, depth + 1);
      skip -= letterLength(letter);
    }
    return "-";
  };
  return places
    .map((place) => place - 1)
    .map((skip) => {
      if (spine.length === 0 || skip < before) return find(0, skip);
      return period === 0 ? "-" : find(0, before + ((skip - before) % period));
    })
    .join("");
}
