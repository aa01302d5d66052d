/**
 * @param {string} original
 * @param {string} copy
 * @param {number} misread
 * @param {number} splice
 * @param {number} row
 * @returns {number}
 */
function lowestCharge(original, copy, misread, splice, row) {
  const width = copy.length + 1;
  // The lowest cost by what the last position holds: two letters, a blank in the copy, a blank in the original.
  const letters = new Float64Array(width).fill(Infinity);
  const inCopy = new Float64Array(width).fill(Infinity);
  const inOriginal = Float64Array.from({ length: width }, (_, j) => splice + j * row);
  letters[0] = 0;
  inOriginal[0] = Infinity;

  for (let i = 1; i <= original.length; i++) {
    let diagonal = Math.min(letters[0], inCopy[0], inOriginal[0]);
    letters[0] = inOriginal[0] = Infinity;
    inCopy[0] = splice + i * row;
    for (let j = 1; j < width; j++) {
      const best = Math.min(letters[j], inCopy[j], inOriginal[j]);
      inCopy[j] = row + Math.min(inCopy[j], letters[j] + splice, inOriginal[j] + splice);
      letters[j] = diagonal + (original[i - 1] === copy[j - 1] ? 0 : misread);
      inOriginal[j] = row + Math.min(inOriginal[j - 1], letters[j - 1] + splice, inCopy[j - 1] + splice);
      diagonal = best;
    }
  }
  return Math.min(letters[width - 1], inCopy[width - 1], inOriginal[width - 1]);
}
