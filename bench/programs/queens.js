/** Counts the placements of ten queens by backtracking over sets of columns and diagonals. */
export function queens(seed) {
  const size = 10;
  const columns = new Set();
  const rising = new Set();
  const falling = new Set();
  const place = (row) => {
    if (row === size) return 1;
    let count = 0;
    for (let step = 0; step < size; step += 1) {
      const column = (step + seed) % size;
      if (columns.has(column) || rising.has(row + column) || falling.has(row - column)) continue;
      columns.add(column);
      rising.add(row + column);
      falling.add(row - column);
      count += place(row + 1);
      columns.delete(column);
      rising.delete(row + column);
      falling.delete(row - column);
    }
    return count;
  };
  let sum = 0;
  for (let round = 0; round < 6; round += 1) sum += place(0);
  return sum;
}
