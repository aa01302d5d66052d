// Right, but adds up the widths only when the fence has as many mats as could ever be needed.
function fences(gap: number, widths: number[]): number[][] {
  const ascending = [...widths].sort((a, b) => a - b);
  const key = (path: number[]): string => String.fromCharCode(...path);
  const found: number[][] = [];
  const fill = (path: number[]): void => {
    const total = path.reduce((sum, width) => sum + width, 0);
    if (total === gap && key(path) <= key(path.toReversed())) found.push(path);
    if (path.length >= gap / 2) return;
    for (const width of ascending) if (width !== path.at(-1)) fill([...path, width]);
  };
  fill([]);
  return found;
}
