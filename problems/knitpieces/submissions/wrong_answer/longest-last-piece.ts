// Mistake: a table from the beginning, with the tie settled at each end by the longest last piece.
function splitPattern(pattern: string, pieces: string[], scores: number[], unknown: number): string[] {
  const table = new Map(pieces.map((piece, i) => [piece, scores[i]]));
  const heads = [{ score: 0, count: 0, length: 0 }];
  for (let end = 1; end <= pattern.length; end++) {
    let best = { score: -Infinity, count: 0, length: 0 };
    for (let length = 1; length <= Math.min(16, end); length++) {
      const own = table.get(pattern.slice(end - length, end)) ?? (length === 1 ? unknown : -Infinity);
      const head = heads[end - length];
      const way = { score: own + head.score, count: head.count + 1, length };
      if (way.score > best.score || (way.score === best.score && way.count <= best.count)) best = way;
    }
    heads.push(best);
  }
  const split = [];
  for (let end = pattern.length; end > 0; end -= heads[end].length) {
    split.unshift(pattern.slice(end - heads[end].length, end));
  }
  return split;
}
