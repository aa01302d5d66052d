// Mistake: writes a fence and its reversal.
function fences(gap: number, widths: number[]): number[][] {
  const ascending = [...widths].sort((a, b) => a - b);
  const found: number[][] = [];
  const fill = (left: number, path: number[]): void => {
    if (left === 0 && path.length > 0) found.push(path);
    for (const width of ascending) {
      if (width <= left && width !== path.at(-1)) fill(left - width, [...path, width]);
    }
  };
  fill(gap, []);
  return found;
}
