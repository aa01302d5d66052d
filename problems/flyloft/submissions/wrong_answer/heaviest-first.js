// Mistake: greedy. Takes as many of the heaviest bricks as fit, then of the next.
const [[k], ...rows] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
const kinds = rows.slice(0, k).sort((a, b) => b[0] - a[0]);
for (const target of rows[k]) {
  let [left, bricks] = [target, 0];
  for (const [weight, stock] of kinds) {
    const count = Math.min(stock, Math.floor(left / weight));
    left -= count * weight;
    bricks += count;
  }
  console.log(left === 0 ? bricks : "impossible");
}
