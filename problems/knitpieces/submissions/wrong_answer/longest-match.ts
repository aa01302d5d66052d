// Mistake: greedy. Takes the longest piece that fits at each place.
function splitPattern(pattern: string, pieces: string[], _scores: number[], _unknown: number): string[] {
  const table = new Set(pieces);
  const split = [];
  for (let from = 0; from < pattern.length;) {
    let length = Math.min(16, pattern.length - from);
    while (length > 1 && !table.has(pattern.slice(from, from + length))) length--;
    split.push(pattern.slice(from, from + length));
    from += length;
  }
  return split;
}
