/** Edit distance of two texts of 3,000 letters over the whole table, twice. */
export function editDistance(seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 28;
  const size = 3_000;
  let sum = 0;
  for (let round = 0; round < 2; round += 1) {
    const left = Array.from({ length: size }, () => String.fromCharCode(97 + next())).join("");
    const right = Array.from({ length: size }, () => String.fromCharCode(97 + next())).join("");
    const table = Array.from({ length: size + 1 }, (_, row) => {
      const cells = new Array(size + 1).fill(0);
      cells[0] = row;
      return cells;
    });
    for (let column = 0; column <= size; column += 1) table[0][column] = column;
    for (let row = 1; row <= size; row += 1) {
      for (let column = 1; column <= size; column += 1) {
        table[row][column] =
          left[row - 1] === right[column - 1]
            ? table[row - 1][column - 1]
            : 1 + Math.min(table[row - 1][column], table[row][column - 1], table[row - 1][column - 1]);
      }
    }
    sum += table[size][size];
  }
  return sum;
}
