// Right, but searches below a pixel anew for every seam that reaches it: up to 3^r.
function findSeam(image: number[][]): number[] {
  const contrast = (i: number, j: number): number => {
    const pixel = image[i][j];
    const across = (image[i][j + 1] ?? pixel) - (image[i][j - 1] ?? pixel);
    return Math.abs(across) + Math.abs((image[i + 1]?.[j] ?? pixel) - (image[i - 1]?.[j] ?? pixel));
  };
  const down = (i: number, j: number): number => {
    if (i === image.length - 1) return contrast(i, j);
    let least = Infinity;
    for (const k of [j - 1, j, j + 1]) if (k in image[i]) least = Math.min(least, down(i + 1, k));
    return contrast(i, j) + least;
  };
  let columns = image[0].map((_, j) => j);
  return image.map((_, i) => {
    const sums = columns.map((j) => down(i, j));
    const column = columns[sums.indexOf(Math.min(...sums))];
    columns = [column - 1, column, column + 1].filter((k) => k in image[0]);
    return column;
  });
}
