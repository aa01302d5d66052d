/**
 * Cuts the pattern in every way, keeps the segmentations that the table allows, and sorts them.
 * @param {string} pattern
 * @param {string[]} pieces
 * @param {number[]} scores
 * @param {number} unknown
 * @returns {string[]}
 */
function splitPattern(pattern, pieces, scores, unknown) {
  const scoreOf = (piece) => {
    const i = pieces.indexOf(piece);
    return i >= 0 ? scores[i] : piece.length === 1 ? unknown : NaN;
  };
  const ways = [];
  for (let cuts = 0; cuts < 2 ** (pattern.length - 1); cuts++) {
    let spaced = "";
    for (let i = 0; i < pattern.length; i++) {
      spaced += pattern[i] + (i < pattern.length - 1 && Math.floor(cuts / 2 ** i) % 2 === 1 ? " " : "");
    }
    const split = spaced.split(" ");
    const score = split.reduce((sum, piece) => sum + scoreOf(piece), 0);
    if (!Number.isNaN(score)) ways.push({ split, score });
  }
  ways.sort((a, b) => {
    if (a.score !== b.score) return b.score - a.score;
    if (a.split.length !== b.split.length) return a.split.length - b.split.length;
    const differing = a.split.findIndex((piece, i) => piece.length !== b.split[i].length);
    return differing < 0 ? 0 : b.split[differing].length - a.split[differing].length;
  });
  return ways[0].split;
}
