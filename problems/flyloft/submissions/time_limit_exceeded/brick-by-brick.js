// Right, but puts every single brick that could fit into the table: O(m² · log k) steps for weights from 1 to k.
const [[k], ...rows] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
const heaviest = Math.max(...rows[k]);
const fewest = new Int32Array(heaviest + 1).fill(1_000_000);
fewest[0] = 0;
for (const [weight, stock] of rows.slice(0, k)) {
  for (let brick = 0; brick < Math.min(stock, heaviest / weight); brick++) {
    for (let total = heaviest; total >= weight; total--) {
      fewest[total] = Math.min(fewest[total], fewest[total - weight] + 1);
    }
  }
}
for (const target of rows[k]) console.log(fewest[target] < 1_000_000 ? fewest[target] : "impossible");
