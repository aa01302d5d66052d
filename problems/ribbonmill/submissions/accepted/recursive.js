/**
 * @param {number[]} pattern
 * @param {number} rounds
 * @param {number} position
 * @returns {number}
 */
function shadeAt(pattern, rounds, position) {
  if (rounds === 0) return pattern[position];
  const half = pattern.length * 2 ** (rounds - 1);
  if (position < half) return shadeAt(pattern, rounds - 1, position);
  return shadeAt(pattern, rounds - 1, 2 * half - 1 - position) + rounds;
}
