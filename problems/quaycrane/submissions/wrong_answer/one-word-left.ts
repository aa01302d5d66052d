// Mistake: takes off one word at a time, as if the left part of a rule were always a single word.
function countReadings(symbols: number, rules: [number, number, number][], tags: number[][]): number {
  let after = Array.from({ length: symbols }, (_, symbol) => (tags[tags.length - 1].includes(symbol) ? 1 : 0));
  for (const list of tags.slice(0, -1).reverse()) {
    const here = after.map(() => 0);
    for (const [parent, left, right] of rules) {
      if (list.includes(left)) here[parent] = (here[parent] + after[right]) % 1_000_000_007;
    }
    after = here;
  }
  return after[0];
}
