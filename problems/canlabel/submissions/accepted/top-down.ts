function cheapestCut(damage: number[][]): number {
  const width = damage[0].length;
  const memo = damage.map(() => new Array<number | undefined>(width));

  /** The least damage from this cell down to the bottom rim. */
  function below(row: number, column: number): number {
    if (row === damage.length) return 0;
    const known = memo[row][column];
    if (known !== undefined) return known;
    const left = below(row + 1, column === 0 ? width - 1 : column - 1);
    const straight = below(row + 1, column);
    const right = below(row + 1, column === width - 1 ? 0 : column + 1);
    const total = damage[row][column] + Math.min(left, straight, right);
    memo[row][column] = total;
    return total;
  }

  let best = Infinity;
  for (let column = 0; column < width; column++) best = Math.min(best, below(0, column));
  return best;
}
