/**
 * @param {number[][]} image
 * @returns {number[]}
 */
function findSeam(image) {
  const contrast = image.map((row, i) =>
    row.map((pixel, j) => {
      const across = (row[j + 1] ?? pixel) - (row[j - 1] ?? pixel);
      const down = (image[i + 1]?.[j] ?? pixel) - (image[i - 1]?.[j] ?? pixel);
      return Math.abs(across) + Math.abs(down);
    }),
  );
  // totals[i][j]: the smallest sum from row i down, beginning in column j.
  const totals = [contrast[contrast.length - 1]];
  for (const row of contrast.slice(0, -1).reverse()) {
    const [below] = totals;
    totals.unshift(row.map((value, j) => value + Math.min(...below.slice(Math.max(j - 1, 0), j + 2))));
  }
  let [low, high] = [0, image[0].length];
  return totals.map((row) => {
    const reach = row.slice(low, high);
    const column = low + reach.indexOf(Math.min(...reach));
    [low, high] = [Math.max(column - 1, 0), column + 2];
    return column;
  });
}
