/** Builds all permutations of nine numbers as arrays by recursion. */
export function permutations(seed) {
  const items = Array.from({ length: 9 }, (_, at) => at + (seed % 5));
  const found = [];
  const extend = (chosen, left) => {
    if (left.length === 0) {
      found.push(chosen);
      return;
    }
    for (let at = 0; at < left.length; at += 1) {
      extend([...chosen, left[at]], [...left.slice(0, at), ...left.slice(at + 1)]);
    }
  };
  extend([], items);
  return found.reduce((sum, permutation) => (sum * 31 + permutation[4]) % 1_000_003, found.length);
}
