function findSeam(image: number[][]): number[] {
  const contrast = image.map((row, i) => {
    const above = image[i - 1] ?? row;
    const below = image[i + 1] ?? row;
    return row.map((pixel, j) => {
      const left = row[j - 1] ?? pixel;
      const right = row[j + 1] ?? pixel;
      return Math.abs(right - left) + Math.abs(below[j] - above[j]);
    });
  });
  let sums = contrast[0];
  const origins: number[][] = [];
  const leastOf = (columns: number[]): number => {
    const reached = columns.map((j) => sums[j] ?? Infinity);
    return columns[reached.indexOf(Math.min(...reached))];
  };
  for (const row of contrast.slice(1)) {
    const origin = row.map((_, j) => leastOf([j - 1, j, j + 1]));
    sums = row.map((value, j) => value + sums[origin[j]]);
    origins.push(origin);
  }
  const seam = [leastOf(sums.map((_, j) => j))];
  for (const origin of origins.reverse()) seam.unshift(origin[seam[0]]);
  return seam;
}
