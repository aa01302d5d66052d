// Right, but splits the same rest again after every way to get there: exponential.
function splitPattern(pattern: string, pieces: string[], scores: number[], unknown: number): string[] {
  const table = new Map(pieces.map((piece, i) => [piece, scores[i]]));
  const rest = (from: number): { score: number; split: string[] } => {
    if (from === pattern.length) return { score: 0, split: [] };
    let best = { score: -Infinity, split: [] as string[] };
    for (let end = from + 1; end <= Math.min(pattern.length, from + 16); end++) {
      const piece = pattern.slice(from, end);
      const own = table.get(piece) ?? (end === from + 1 ? unknown : undefined);
      if (own === undefined) continue;
      const { score, split } = rest(end);
      const total = own + score;
      if (total > best.score || (total === best.score && split.length + 1 <= best.split.length)) {
        best = { score: total, split: [piece, ...split] };
      }
    }
    return best;
  };
  return rest(0).split;
}
