// Mistake: lets a letter score `unknown` even if the table has a lower score for it.
function splitPattern(pattern: string, pieces: string[], scores: number[], unknown: number): string[] {
  const table = new Map(
    pieces.map((piece, i) => [piece, piece.length === 1 ? Math.max(scores[i], unknown) : scores[i]]),
  );
  const rests: { score: number; count: number; length: number }[] = [];
  rests[pattern.length] = { score: 0, count: 0, length: 0 };
  for (let from = pattern.length - 1; from >= 0; from--) {
    let best = { score: -Infinity, count: 0, length: 1 };
    for (let length = 1; length <= Math.min(16, pattern.length - from); length++) {
      const own = table.get(pattern.slice(from, from + length)) ?? (length === 1 ? unknown : -Infinity);
      const rest = rests[from + length];
      const way = { score: own + rest.score, count: rest.count + 1, length };
      if (way.score > best.score || (way.score === best.score && way.count <= best.count)) best = way;
    }
    rests[from] = best;
  }
  const split = [];
  for (let from = 0; from < pattern.length; from += rests[from].length) {
    split.push(pattern.slice(from, from + rests[from].length));
  }
  return split;
}
