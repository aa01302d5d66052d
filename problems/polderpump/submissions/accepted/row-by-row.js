const tokens = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
/** @type {(count: number) => number[]} */
const nextLogs = (count) => Array.from({ length: count }, () => Math.log(next()));

const n = next();
const m = next();
const t = next();
const start = nextLogs(n);
const change = Array.from({ length: n }, () => nextLogs(n));
const sound = Array.from({ length: n }, () => nextLogs(m));

/** The best logarithm of a history that ends in each condition. @type {number[]} */
let best = start;
for (let minute = 0; minute < t; minute++) {
  const label = next();
  const row = new Array(n);
  for (let j = 0; j < n; j++) {
    let most = -Infinity;
    if (minute === 0) most = best[j];
    else for (let i = 0; i < n; i++) most = Math.max(most, best[i] + change[i][j]);
    row[j] = label === -1 ? most : most + sound[j][label];
  }
  best = row;
}

const answer = Math.max(...best);
console.log(answer === -Infinity ? "impossible" : String(answer));
