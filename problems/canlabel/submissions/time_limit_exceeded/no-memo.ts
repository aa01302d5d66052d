// Right, but without a memo: about 3^r calls.
function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  function below(row: number, column: number): number {
    if (row === damage.length) return 0;
    const left = below(row + 1, (column + width - 1) % width);
    const straight = below(row + 1, column);
    const right = below(row + 1, (column + 1) % width);
    return damage[row][column] + Math.min(left, straight, right);
  }
  let best = Infinity;
  for (let column = 0; column < width; column++) best = Math.min(best, below(0, column));
  return best;
}
