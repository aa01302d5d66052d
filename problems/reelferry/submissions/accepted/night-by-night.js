const lines = require("node:fs").readFileSync(0, "utf8").trim().split("\n");
const [[n, , k, p], ...boats] = lines.map((/** @type {string} */ line) => line.split(" ").map(Number));
const timetable = Array.from({ length: p }, (_, day) =>
  boats.filter((/** @type {number[]} */ boat) => boat[2] === day),
);

/** The least sum of fares with which the projector is on each island before the night. @type {number[]} */
let best = new Array(n).fill(Infinity);
best[0] = 0;
for (let night = 0; night < k; night++) {
  const next = new Array(n).fill(Infinity);
  for (const boat of timetable[night % p]) {
    const v = boat[1];
    next[v] = Math.min(next[v], best[boat[0]] + boat[3]);
  }
  best = next;
}
console.log(best[n - 1] === Infinity ? "impossible" : best[n - 1]);
