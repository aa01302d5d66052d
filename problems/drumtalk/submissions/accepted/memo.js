/**
 * @param {string} beats
 * @param {string[]} words
 * @returns {number}
 */
function countReadings(beats, words) {
  const MOD = 998244353;
  const states = words.length + 1;
  /** For each place, the readings of the beats from there on that begin with a word, and their sum. @type {number[][]} */
  const memo = [];
  /** @type {(from: number) => number[]} */
  const firsts = (from) => {
    if (memo[from] !== undefined) return memo[from];
    const counts = new Array(states).fill(0);
    for (const [w, word] of words.entries()) {
      if (beats.slice(from, from + word.length) !== word) continue;
      const rest = firsts(from + word.length);
      counts[w] = (MOD + rest[words.length] - rest[w]) % MOD;
      counts[words.length] = (counts[words.length] + counts[w]) % MOD;
    }
    memo[from] = counts;
    return counts;
  };
  memo[beats.length] = words.map(() => 0).concat(1);
  return firsts(0)[words.length];
}
