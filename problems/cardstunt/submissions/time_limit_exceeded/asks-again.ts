// Right, but works out a sector anew for every order to the sectors around it: 12 calls at each level.
function cheapestStunt(picture: string[], prices: number[]): number {
  const orders = (row: number, column: number, level: number, shown: string): number => {
    if (level === 0) return picture[row][column] === shown ? 0 : prices[0];
    const half = 2 ** (level - 1);
    const parts = (tone: string) =>
      orders(row, column, level - 1, tone) +
      orders(row, column + half, level - 1, tone) +
      orders(row + half, column, level - 1, tone) +
      orders(row + half, column + half, level - 1, tone);
    return Math.min(parts(shown), prices[level] + parts("."), prices[level] + parts("#"));
  };
  return orders(0, 0, prices.length - 1, ".");
}
