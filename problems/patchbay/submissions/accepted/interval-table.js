const MODULUS = 1_000_000_007;

/**
 * @param {string} jacks
 * @param {number} bend
 * @returns {[number, number]}
 */
function countPatchings(jacks, bend) {
  const n = jacks.length;
  // For the jacks from i up to, but without, j: the most cables, and the ways to plug in that many.
  const most = Array.from({ length: n + 1 }, () => new Int32Array(n + 1));
  const ways = Array.from({ length: n + 1 }, () => new Int32Array(n + 1).fill(1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j <= n; j++) {
      let best = most[i + 1][j];
      let count = ways[i + 1][j];
      for (let k = i + bend + 1; k < j; k++) {
        if (!fits(jacks[i], jacks[k])) continue;
        const cables = 1 + most[i + 1][k] + most[k + 1][j];
        if (cables < best) continue;
        if (cables > best) count = 0;
        best = cables;
        count = (count + times(ways[i + 1][k], ways[k + 1][j])) % MODULUS;
      }
      most[i][j] = best;
      ways[i][j] = count;
    }
  }
  return [most[0][n], ways[0][n]];
}

/**
 * The same letter in the other case: the character codes differ in the bit of value 32 only.
 * @param {string} a
 * @param {string} b
 */
function fits(a, b) {
  return (a.charCodeAt(0) ^ b.charCodeAt(0)) === 32;
}

/**
 * The product of two residues; no intermediate result passes 2^53.
 * @param {number} a
 * @param {number} b
 */
function times(a, b) {
  const high = (a * (b >>> 16)) % MODULUS;
  return (high * 65536 + a * (b & 65535)) % MODULUS;
}
