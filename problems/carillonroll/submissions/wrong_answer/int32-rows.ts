// Mistake: costs of up to 1.5 · 10^12 are kept in 32-bit rows.
function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const width = copy.length + 1;
  const above = Int32Array.from({ length: width }, (_, j) => (j === 0 ? 0 : splice + j * row));
  const bestAbove = Array.from(above);
  for (let i = 1; i <= original.length; i++) {
    let diagonal = above[0];
    above[0] = splice + i * row;
    let bestLeft = above[0];
    for (let j = 1; j < width; j++) {
      const beside = diagonal + (original[i - 1] === copy[j - 1] ? 0 : misread);
      const cost = Math.min(beside, bestAbove[j] + i * row + splice, bestLeft + j * row + splice);
      diagonal = above[j];
      above[j] = cost;
      bestAbove[j] = Math.min(bestAbove[j], cost - i * row);
      bestLeft = Math.min(bestLeft, cost - j * row);
    }
  }
  return above[width - 1];
}
