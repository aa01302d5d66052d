/** Longest common subsequence of two sequences of 700 numbers, top down, memoised in a Map with string keys. */
export function memoisedRecursion(seed) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 29;
  const left = Array.from({ length: 700 }, next);
  const right = Array.from({ length: 700 }, next);
  const memo = new Map();
  const longest = (from, to) => {
    if (from === left.length || to === right.length) return 0;
    const key = `${from},${to}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const answer =
      left[from] === right[to] ? 1 + longest(from + 1, to + 1) : Math.max(longest(from + 1, to), longest(from, to + 1));
    memo.set(key, answer);
    return answer;
  };
  return longest(0, 0);
}
