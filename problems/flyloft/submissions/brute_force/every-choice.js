// Tries every number of bricks of every kind, for each cue.
const [[k], ...rows] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
/** @type {(kind: number, left: number) => number} */
const fewest = (kind, left) => {
  if (kind === k) return left === 0 ? 0 : Infinity;
  const [weight, stock] = rows[kind];
  let best = Infinity;
  for (let count = 0; count <= stock && count * weight <= left; count++) {
    best = Math.min(best, count + fewest(kind + 1, left - count * weight));
  }
  return best;
};
for (const target of rows[k]) {
  const best = fewest(0, target);
  console.log(best < Infinity ? best : "impossible");
}
