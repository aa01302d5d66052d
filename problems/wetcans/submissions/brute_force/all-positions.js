/**
 * Lists every position that can come up, then marks them as lost or won until nothing more is marked.
 * @param {number} oil
 * @param {number[]} cans
 * @returns {number[]}
 */
function winningCans(oil, cans) {
  const start = { left: oil, wet: null, moves: [], mark: "" };
  const positions = [start];
  for (const position of positions) {
    cans.forEach((litres, can) => {
      if (can === position.wet || litres > position.left) return;
      const left = position.left - litres;
      let next = positions.find((other) => other.left === left && other.wet === can);
      if (next === undefined) {
        next = { left, wet: can, moves: [], mark: "" };
        positions.push(next);
      }
      position.moves.push(next);
    });
  }
  for (let marked = true; marked;) {
    marked = false;
    for (const position of positions.filter(({ mark }) => mark === "")) {
      if (position.moves.some(({ mark }) => mark === "lost")) position.mark = "won";
      else if (position.moves.every(({ mark }) => mark === "won")) position.mark = "lost";
      if (position.mark !== "") marked = true;
    }
  }
  return start.moves.filter(({ mark }) => mark === "lost").map(({ wet }) => wet);
}
