// Mistake: takes the store for inexhaustible.
const [[k], ...rows] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
const fewest = new Array(40_001).fill(Infinity);
fewest[0] = 0;
for (const [weight] of rows.slice(0, k)) {
  for (let total = weight; total <= 40_000; total++)
    fewest[total] = Math.min(fewest[total], fewest[total - weight] + 1);
}
for (const target of rows[k]) console.log(fewest[target] < Infinity ? fewest[target] : "impossible");
