// Mistake: plain edit distance; charges `splice` for every blank.
function lowestCharge(original: string, copy: string, misread: number, splice: number, row: number): number {
  const blank = splice + row;
  let above = Array.from({ length: copy.length + 1 }, (_, j) => j * blank);
  for (let i = 1; i <= original.length; i++) {
    const current = [i * blank];
    for (let j = 1; j <= copy.length; j++) {
      const beside = above[j - 1] + (original[i - 1] === copy[j - 1] ? 0 : misread);
      current.push(Math.min(beside, above[j] + blank, current[j - 1] + blank));
    }
    above = current;
  }
  return above[copy.length];
}
