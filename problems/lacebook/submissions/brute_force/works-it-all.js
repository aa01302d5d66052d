/**
 * Makes every move, with one bookmark for each pattern that is being worked.
 * @param {string[]} book
 * @param {number[]} places
 * @returns {string}
 */
function movesAt(book, places) {
  const last = Math.max(...places);
  if (last > 100_000) throw new Error("too many moves");
  const moves = [];
  const marks = [{ pattern: 0, letter: 0, moves: 0 }];
  while (marks.length > 0 && moves.length < last) {
    const mark = marks[marks.length - 1];
    const letter = book[mark.pattern][mark.letter++];
    if (letter === undefined) marks.pop();
    else if (letter >= "a") moves.push(letter);
    else {
      const pattern = letter.charCodeAt(0) - 65;
      // Begun again with no move since: from here it can only go on like this.
      const same = marks.findLast((other) => other.pattern === pattern || other.moves < moves.length);
      if (same?.pattern === pattern && same.moves === moves.length) break;
      marks.push({ pattern, letter: 0, moves: moves.length });
    }
  }
  return places.map((place) => moves[place - 1] ?? "-").join("");
}
