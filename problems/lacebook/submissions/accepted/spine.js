/**
 * @param {string[]} book
 * @param {number[]} places
 * @returns {string}
 */
function movesAt(book, places) {
  const isMove = (letter) => letter >= "a";
  const indexOf = (name) => name.charCodeAt(0) - 65;
  /** The number of moves of each pattern, Infinity if it never ends. @type {number[]} */
  const lengths = [];
  /** @type {(pattern: number) => number} */
  const lengthOf = (pattern) => {
    if (lengths[pattern] === undefined) {
      // A pattern that is met again while it is being measured calls itself.
      lengths[pattern] = Infinity;
      lengths[pattern] = [...book[pattern]].reduce((sum, letter) => sum + letterLength(letter), 0);
    }
    return lengths[pattern];
  };
  /** @type {(letter: string) => number} */
  const letterLength = (letter) => (isMove(letter) ? 1 : lengthOf(indexOf(letter)));

  // The spine: the patterns that are entered and never left, each with the number of moves before the next is entered.
  const spine = [];
  for (let at = 0; lengthOf(at) === Infinity && !spine.some(({ pattern }) => pattern === at);) {
    const end = [...book[at]].findIndex((letter) => letterLength(letter) === Infinity);
    const head = [...book[at].slice(0, end)].reduce((sum, letter) => sum + letterLength(letter), 0);
    spine.push({ pattern: at, head, next: indexOf(book[at][end]) });
    at = spine[spine.length - 1].next;
  }
  const back = spine.findIndex(({ pattern }) => pattern === spine[spine.length - 1].next);
  const before = spine.slice(0, back).reduce((sum, { head }) => sum + head, 0);
  const period = spine.slice(back).reduce((sum, { head }) => sum + head, 0);

  /** @type {(pattern: number, skip: number) => string} */
  const find = (pattern, skip) => {
    for (const letter of book[pattern]) {
      if (skip < letterLength(letter)) return isMove(letter) ? letter : find(indexOf(letter), skip);
      skip -= letterLength(letter);
    }
    return "-";
  };
  const moveAt = (place) => {
    const skip = place - 1;
    if (spine.length === 0 || skip < before) return find(0, skip);
    return period === 0 ? "-" : find(0, before + ((skip - before) % period));
  };
  return places.map(moveAt).join("");
}
