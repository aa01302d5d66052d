/**
 * @param {string[]} picture
 * @param {number[]} prices
 * @returns {number}
 */
function cheapestStunt(picture, prices) {
  /**
   * The least price for a sector that shows light before, and for one that shows dark.
   * @type {(row: number, column: number, level: number) => [light: number, dark: number]}
   */
  const orders = (row, column, level) => {
    // Without an order to the sector as a whole.
    let [light, dark] = [0, 0];
    if (level === 0) {
      if (picture[row][column] === "#") light = Infinity;
      else dark = Infinity;
    } else {
      const half = 2 ** (level - 1);
      for (const down of [0, half]) {
        for (const right of [0, half]) {
          const [partLight, partDark] = orders(row + down, column + right, level - 1);
          light += partLight;
          dark += partDark;
        }
      }
    }
    return [Math.min(light, prices[level] + dark), Math.min(dark, prices[level] + light)];
  };
  return orders(0, 0, prices.length - 1)[0];
}
