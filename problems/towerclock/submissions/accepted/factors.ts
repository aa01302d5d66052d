const reader = require("readline").createInterface({ input: process.stdin });
// factors[level]: how many of the piece last read on that level there are in all the clocks.
const factors: number[] = [];
let pieces = 0;
let grams = 0;
let isHead = true;
reader.on("line", (line: string) => {
  if (!isHead) {
    const [level, count, mass] = line.split(" ").map(Number);
    factors[level] = count * (factors[level - 1] ?? 1);
    pieces += factors[level];
    grams += factors[level] * mass;
  }
  isHead = false;
});
reader.on("close", () => console.log(pieces, grams));
