// Right, but follows every tour to its end: exponential in k.
const lines: number[][] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line: string) => line.split(" ").map(Number));
const [[n, , k, p], ...boats] = lines;
const leaving = Array.from({ length: n }, (_, island) => boats.filter(([u]) => u === island));

function rest(night: number, island: number): number {
  if (night === k) return island === n - 1 ? 0 : Infinity;
  let least = Infinity;
  for (const [, v, day, fare] of leaving[island]) {
    if (day === night % p) least = Math.min(least, fare + rest(night + 1, v));
  }
  return least;
}

const answer = rest(0, 0);
console.log(answer === Infinity ? "impossible" : answer);
