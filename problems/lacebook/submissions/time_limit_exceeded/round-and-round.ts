// Right, but goes round the circle of patterns that never end once for each repetition: up to 10^15 rounds.
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
  const find = (place: number): string => {
    let skip = place - 1;
    let pattern = 0;
    for (let idle = 0; idle <= book.length; idle++) {
      let called = -1;
      for (const letter of book[pattern]) {
        const length = letterLength(letter);
        if (skip < length) {
          if (isMove(letter)) return letter;
          called = indexOf(letter);
          break;
        }
        skip -= length;
        if (length > 0) idle = 0;
      }
      if (called === -1) return "-";
      if (lengthOf(called) < Infinity) idle = 0;
      pattern = called;
    }
    return "-";
  };
  return places.map(find).join("");
}
