// Mistake: one state for "blank", so a strip in one roll goes on as a strip in the other without a new splice.
function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const width = copy.length + 1;
  let letters = new Float64Array(width).fill(Infinity);
  let blank = Float64Array.from({ length: width }, (_, j) => (j === 0 ? Infinity : splice + j * row));
  letters[0] = 0;
  for (let i = 1; i <= original.length; i++) {
    const nextLetters = new Float64Array(width).fill(Infinity);
    const nextBlank = new Float64Array(width).fill(splice + i * row);
    for (let j = 1; j < width; j++) {
      nextLetters[j] = Math.min(letters[j - 1], blank[j - 1]) + (original[i - 1] === copy[j - 1] ? 0 : misread);
      const open = Math.min(letters[j], nextLetters[j - 1]) + splice;
      nextBlank[j] = row + Math.min(blank[j], nextBlank[j - 1], open);
    }
    letters = nextLetters;
    blank = nextBlank;
  }
  return Math.min(letters[width - 1], blank[width - 1]);
}
