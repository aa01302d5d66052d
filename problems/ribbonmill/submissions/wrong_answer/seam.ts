// Mistake: the first stitch behind the seam is taken for the front half.
function shadeAt(pattern: number[], rounds: number, position: number): number {
  if (rounds === 0) return pattern[position];
  const half = pattern.length * 2 ** (rounds - 1);
  if (position <= half) return shadeAt(pattern, rounds - 1, position);
  return shadeAt(pattern, rounds - 1, 2 * half - 1 - position) + rounds;
}
