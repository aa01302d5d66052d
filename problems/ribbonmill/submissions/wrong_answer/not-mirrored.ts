// Mistake: the copy is woven in the same direction.
function shadeAt(pattern: number[], rounds: number, position: number): number {
  if (rounds === 0) return pattern[position];
  const half = pattern.length * 2 ** (rounds - 1);
  if (position < half) return shadeAt(pattern, rounds - 1, position);
  return shadeAt(pattern, rounds - 1, position - half) + rounds;
}
