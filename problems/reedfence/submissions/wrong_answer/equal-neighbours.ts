// Mistake: puts equal mats side by side.
function fences(gap: number, widths: number[]): number[][] {
  const ascending = [...widths].sort((a, b) => a - b);
  const found: number[][] = [];
  const fill = (left: number, path: number[]): void => {
    if (left === 0 && key(path) <= key(path.toReversed())) found.push(path);
    for (const width of ascending) {
      if (width <= left && left > 0) fill(left - width, [...path, width]);
    }
  };
  fill(gap, []);
  return found;
}

/** Compares as the lists do: one character for each width. */
function key(path: number[]): string {
  return String.fromCharCode(...path);
}
