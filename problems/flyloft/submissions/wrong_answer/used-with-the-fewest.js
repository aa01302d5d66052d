// Mistake: remembers how many bricks of the kind one best choice used; another as good may have used fewer of them, and
// a worse one may have more of them left.
const [[k], ...rows] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map(Number));
const fewest = new Array(40_001).fill(Infinity);
fewest[0] = 0;
for (const [weight, stock] of rows.slice(0, k)) {
  const used = new Array(40_001).fill(0);
  for (let total = weight; total <= 40_000; total++) {
    const before = total - weight;
    if (used[before] < stock && fewest[before] + 1 < fewest[total]) {
      fewest[total] = fewest[before] + 1;
      used[total] = used[before] + 1;
    }
  }
}
for (const target of rows[k]) console.log(fewest[target] < Infinity ? fewest[target] : "impossible");
