// Unpacks the tape and looks at every pair of positions.
function disorderPairs(tape: string): number {
  let text = tape;
  while (text.includes("(")) {
    text = text.replace(/(\d+)\(([a-z]+)\)/, (_, copies, inner) => inner.repeat(Number(copies)));
  }
  let pairs = 0;
  for (let one = 0; one < text.length; one += 1) {
    for (let other = one + 1; other < text.length; other += 1) {
      if (text[one] > text[other]) pairs += 1;
    }
  }
  return pairs % 1_000_000_007;
}
