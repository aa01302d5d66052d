// Mistake: once a sector was ordered as a whole, its parts are ordered seat by seat only.
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
    let darkSeats = 0;
    for (const cells of picture.slice(row, row + 2 * half)) {
      for (const cell of cells.slice(column, column + 2 * half)) darkSeats += cell === "#" ? 1 : 0;
    }
    const lightSeats = 4 * half * half - darkSeats;
    return [Math.min(light, price + lightSeats * prices[0]), Math.min(dark, price + darkSeats * prices[0])];
  };
  return orders(0, 0, prices.length - 1)[0];
}
