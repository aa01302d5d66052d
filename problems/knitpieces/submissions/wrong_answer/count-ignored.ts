// Mistake: among equal scores takes the longest first piece, even where more pieces follow.
function splitPattern(pattern: string, pieces: string[], scores: number[], unknown: number): string[] {
  const table = new Map(pieces.map((piece, i) => [piece, scores[i]]));
  const rests: { score: number; length: number }[] = [];
  rests[pattern.length] = { score: 0, length: 0 };
  for (let from = pattern.length - 1; from >= 0; from--) {
    rests[from] = { score: -Infinity, length: 1 };
    for (let length = 1; length <= Math.min(16, pattern.length - from); length++) {
      const own = table.get(pattern.slice(from, from + length)) ?? (length === 1 ? unknown : -Infinity);
      const score = own + rests[from + length].score;
      if (score >= rests[from].score) rests[from] = { score, length };
    }
  }
  const split = [];
  for (let from = 0; from < pattern.length; from += rests[from].length) {
    split.push(pattern.slice(from, from + rests[from].length));
  }
  return split;
}
