// Mistake: forgets that a piece in a piece is there once for each of them.
const [, ...lines]: string[] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const list = lines.map((line) => line.split(" ").map(Number));
let pieces = 0;
let grams = 0;
for (const [, count, mass] of list) {
  pieces += count;
  grams += count * mass;
}
console.log(pieces, grams);
