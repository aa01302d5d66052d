// Mistake: takes the best of all tours of at most k nights.
const lines: number[][] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line: string) => line.split(" ").map(Number));
const [[n, , k, p], ...boats] = lines;
let best = new Array<number>(n).fill(Infinity);
best[0] = 0;
let answer = Infinity;
for (let night = 0; night < k; night++) {
  const next = new Array<number>(n).fill(Infinity);
  for (const [u, v, day, fare] of boats) {
    if (day === night % p) next[v] = Math.min(next[v], best[u] + fare);
  }
  best = next;
  answer = Math.min(answer, best[n - 1]);
}
console.log(answer === Infinity ? "impossible" : answer);
