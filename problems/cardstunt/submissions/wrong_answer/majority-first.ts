// Mistake: greedy. Gives each sector the tone of most of its seats, if that is not what it shows.
function cheapestStunt(picture: string[], prices: number[]): number {
  const orders = (row: number, column: number, level: number): [light: number, dark: number] => {
    const price = prices[level];
    if (level === 0) return picture[row][column] === "#" ? [price, 0] : [0, price];
    const half = 2 ** (level - 1);
    const parts = [
      orders(row, column, level - 1),
      orders(row, column + half, level - 1),
      orders(row + half, column, level - 1),
      orders(row + half, column + half, level - 1),
    ];
    const light = parts.reduce((sum, part) => sum + part[0], 0);
    const dark = parts.reduce((sum, part) => sum + part[1], 0);
    let balance = 0;
    for (const cells of picture.slice(row, row + 2 * half)) {
      for (const cell of cells.slice(column, column + 2 * half)) balance += cell === "#" ? 1 : -1;
    }
    return balance > 0 ? [price + dark, dark] : [light, price + light];
  };
  return orders(0, 0, prices.length - 1)[0];
}
