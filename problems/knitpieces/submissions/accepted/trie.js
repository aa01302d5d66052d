/**
 * @param {string} pattern
 * @param {string[]} pieces
 * @param {number[]} scores
 * @param {number} unknown
 * @returns {string[]}
 */
function splitPattern(pattern, pieces, scores, unknown) {
  /** @typedef {{ score?: number, next: Map<string, Node> }} Node */
  /** @type {Node} */
  const root = { next: new Map() };
  pieces.forEach((piece, i) => {
    let node = root;
    for (const letter of piece) {
      const child = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, child);
      node = child;
    }
    node.score = scores[i];
  });
  // One number for both wishes: a point is worth more than all the pieces of a pattern.
  const point = 100_000;
  /** @type {Map<number, { worth: number, end: number }>} */
  const memo = new Map();
  /** @type {(from: number) => { worth: number, end: number }} */
  const rest = (from) => {
    const known = memo.get(from);
    if (known !== undefined) return known;
    const best = { worth: from === pattern.length ? 0 : -Infinity, end: from };
    let node = root;
    for (let end = from + 1; end <= pattern.length; end++) {
      node = node?.next.get(pattern[end - 1]);
      const score = node?.score ?? (end === from + 1 ? unknown : -Infinity);
      const worth = score * point - 1 + rest(end).worth;
      if (worth >= best.worth) Object.assign(best, { worth, end });
      if (node === undefined) break;
    }
    memo.set(from, best);
    return best;
  };
  const split = [];
  for (let from = 0; from < pattern.length; from = rest(from).end) split.push(pattern.slice(from, rest(from).end));
  return split;
}
