/**
 * Rewrites the leftmost symbol in every way, and counts the derivations that end in the command.
 * @param {number} symbols
 * @param {[number, number, number][]} rules
 * @param {number[][]} tags
 * @returns {number}
 */
function countReadings(symbols, rules, tags) {
  let count = 0;
  /** @type {(pending: number[], word: number) => void} */
  const derive = ([first, ...others], word) => {
    if (first === undefined) {
      if (word === tags.length) count = (count + 1) % 1_000_000_007;
      return;
    }
    if (word + 1 + others.length > tags.length) return;
    if (tags[word].includes(first)) derive(others, word + 1);
    for (const [parent, left, right] of rules) {
      if (parent === first) derive([left, right, ...others], word);
    }
  };
  derive([0], 0);
  return count;
}
