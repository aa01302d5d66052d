// Mistake: lets a strip start only after two letters, never next to a strip in the other roll.
function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const width = copy.length + 1;
  const letters = new Float64Array(width).fill(Infinity);
  const inCopy = new Float64Array(width).fill(Infinity);
  const inOriginal = Float64Array.from({ length: width }, (_, j) => (j === 0 ? Infinity : splice + j * row));
  letters[0] = 0;
  for (let i = 1; i <= original.length; i++) {
    let diagonal = Math.min(letters[0], inCopy[0], inOriginal[0]);
    letters[0] = inOriginal[0] = Infinity;
    inCopy[0] = splice + i * row;
    for (let j = 1; j < width; j++) {
      const best = Math.min(letters[j], inCopy[j], inOriginal[j]);
      inCopy[j] = row + Math.min(inCopy[j], letters[j] + splice);
      letters[j] = diagonal + (original[i - 1] === copy[j - 1] ? 0 : misread);
      inOriginal[j] = row + Math.min(inOriginal[j - 1], letters[j - 1] + splice);
      diagonal = best;
    }
  }
  return Math.min(letters[width - 1], inCopy[width - 1], inOriginal[width - 1]);
}
