// Mistake: keeps factors in 32 bits.
const [, ...lines]: string[] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const list = lines.map((line) => line.split(" ").map(Number));
const factors = new Int32Array(600);
let pieces = 0;
let grams = 0;
for (const [level, count, mass] of list) {
  factors[level] = (level === 0 ? 1 : factors[level - 1]) * count;
  pieces += factors[level];
  grams += factors[level] * mass;
}
console.log(pieces, grams);
