type Rest = { score: number; count: number; length: number };

function splitPattern(pattern: string, pieces: string[], scores: number[], unknown: number): string[] {
  const table = new Map(pieces.map((piece, i) => [piece, scores[i]]));
  const longest = Math.max(...pieces.map((piece) => piece.length));
  // rests[i]: the best segmentation from letter i on, and the length of its first piece.
  const rests: Rest[] = [];
  rests[pattern.length] = { score: 0, count: 0, length: 0 };
  for (let from = pattern.length - 1; from >= 0; from--) {
    const single = table.get(pattern[from]) ?? unknown;
    const after = rests[from + 1];
    let best = { score: single + after.score, count: after.count + 1, length: 1 };
    for (let length = 2; length <= Math.min(longest, pattern.length - from); length++) {
      const own = table.get(pattern.slice(from, from + length));
      if (own === undefined) continue;
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
