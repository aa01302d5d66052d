/**
 * Reads the message in every way, word by word.
 * @param {string} beats
 * @param {string[]} words
 * @returns {number}
 */
function countReadings(beats, words) {
  /** @type {(rest: string, last: number) => bigint} */
  const read = (rest, last) => {
    if (rest === "") return 1n;
    let count = 0n;
    words.forEach((word, w) => {
      if (w !== last && rest.startsWith(word)) count += read(rest.slice(word.length), w);
    });
    return count;
  };
  return Number(read(beats, -1) % 998244353n);
}
