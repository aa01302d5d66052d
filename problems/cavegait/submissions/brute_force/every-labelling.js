/**
 * Goes through all labellings in lexicographic order and keeps the first of the best.
 * @param {number[][]} scores
 * @param {number[][]} change
 * @returns {number[]}
 */
function labelPhases(scores, change) {
  /** @type {number[]} */
  let best = [];
  let most = -Infinity;
  /** @type {(path: number[], total: number) => void} */
  const extend = (path, total) => {
    const u = path.length;
    if (u === scores.length) {
      if (total > most) [best, most] = [path, total];
      return;
    }
    for (let phase = 0; phase < change.length; phase++) {
      extend([...path, phase], total + scores[u][phase] + (u === 0 ? 0 : change[path[u - 1]][phase]));
    }
  };
  extend([], 0);
  return best;
}
