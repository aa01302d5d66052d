// Mistake: where the level falls by more than one, goes back by one only.
const [, ...lines]: string[] = require("fs").readFileSync(0, "utf8").trim().split("\n");
const list = lines.map((line) => line.split(" ").map(Number));
const factors = [1];
let pieces = 0;
let grams = 0;
let before = -1;
for (const [level, count, mass] of list) {
  if (level === before) factors.pop();
  if (level < before) factors.splice(-2);
  factors.push((factors.at(-1) ?? 1) * count);
  pieces += factors.at(-1)!;
  grams += factors.at(-1)! * mass;
  before = level;
}
console.log(pieces, grams);
