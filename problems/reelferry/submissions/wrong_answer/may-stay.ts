// Mistake: the projector may stay, so that an island keeps its old value.
const lines: number[][] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line: string) => line.split(" ").map(Number));
const [[n, , k, p], ...boats] = lines;
let best = new Array<number>(n).fill(Infinity);
best[0] = 0;
for (let night = 0; night < k; night++) {
  const next = [...best];
  for (const [u, v, day, fare] of boats) {
    if (day === night % p) next[v] = Math.min(next[v], best[u] + fare);
  }
  best = next;
}
console.log(best[n - 1] === Infinity ? "impossible" : best[n - 1]);
