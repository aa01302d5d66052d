// Weaves the ribbon; gives up where it would not fit in memory.
function shadeAt(pattern: number[], rounds: number, position: number): number {
  let ribbon = pattern;
  for (let round = 1; round <= rounds; round += 1) {
    if (ribbon.length > 1_000_000) throw new RangeError("the ribbon is too long");
    ribbon = [...ribbon, ...ribbon.map((shade) => shade + round).reverse()];
  }
  return ribbon[position];
}
