// Mistake: greedy. Starts on the cheapest cell and always goes to the cheapest of the next three.
function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  let column = 0;
  for (let other = 1; other < width; other++) if (damage[0][other] < damage[0][column]) column = other;
  let total = damage[0][column];
  for (const row of damage.slice(1)) {
    for (const other of [(column + width - 1) % width, (column + 1) % width])
      if (row[other] < row[column]) column = other;
    total += row[column];
  }
  return total;
}
