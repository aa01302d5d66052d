// Mistake: adds up the histories (the forward algorithm, scaled minute by minute) instead of taking the best one.
const tokens: string[] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count: number) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

let shares = start;
let answer = 0;
labels.forEach((label, minute) => {
  const row = shares.map((share, j) => {
    let sum = minute === 0 ? share : 0;
    if (minute > 0) for (let i = 0; i < n; i++) sum += shares[i] * change[i][j];
    return label === -1 ? sum : sum * sound[j][label];
  });
  const total = row.reduce((a, b) => a + b, 0);
  shares = row.map((value) => (total === 0 ? 0 : value / total));
  answer += Math.log(total);
});
console.log(answer === -Infinity ? "impossible" : String(answer));
