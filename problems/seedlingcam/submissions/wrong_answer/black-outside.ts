// Mistake: takes the pixels outside the picture to be black.
function findSeam(image: number[][]): number[] {
  const contrast = image.map((row, i) =>
    row.map((pixel, j) => {
      const across = (row[j + 1] ?? 0) - (row[j - 1] ?? 0);
      const down = (image[i + 1]?.[j] ?? 0) - (image[i - 1]?.[j] ?? 0);
      return Math.abs(across) + Math.abs(down);
    }),
  );
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
