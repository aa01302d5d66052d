function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const width = copy.length + 1;
  let above: number[] = Array.from({ length: width }, (_, j) => (j === 0 ? 0 : splice + j * row));
  // bestAbove[j]: the least cost(i', j) - i' * row of all rows i' so far; a strip in the copy may start there.
  const bestAbove = [...above];
  for (let i = 1; i <= original.length; i++) {
    const current = [splice + i * row];
    // The same along this row, for strips in the original.
    let bestLeft = current[0];
    for (let j = 1; j < width; j++) {
      let cost = above[j - 1] + (original[i - 1] === copy[j - 1] ? 0 : misread);
      cost = Math.min(cost, bestAbove[j] + i * row + splice, bestLeft + j * row + splice);
      current.push(cost);
      bestAbove[j] = Math.min(bestAbove[j], cost - i * row);
      bestLeft = Math.min(bestLeft, cost - j * row);
    }
    above = current;
  }
  return above[width - 1];
}
