// Mistake: takes one order for a sector of a single tone, though four to its parts may be cheaper.
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
    const rows = picture.slice(row, row + 2 * half).map((cells) => cells.slice(column, column + 2 * half));
    const seen = new Set(rows.join(""));
    if (seen.size === 1) return seen.has("#") ? [price, 0] : [0, price];
    return [Math.min(light, price + dark), Math.min(dark, price + light)];
  };
  return orders(0, 0, prices.length - 1)[0];
}
