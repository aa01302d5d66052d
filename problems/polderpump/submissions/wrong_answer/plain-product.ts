// Mistake: multiplies the probabilities themselves, which underflow to 0 within a few hundred minutes.
const tokens: string[] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count: number) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

let best = start;
labels.forEach((label, minute) => {
  best = best.map((value, j) => {
    let most = minute === 0 ? value : 0;
    if (minute > 0) for (let i = 0; i < n; i++) most = Math.max(most, best[i] * change[i][j]);
    return label === -1 ? most : most * sound[j][label];
  });
});
const answer = Math.max(...best);
console.log(answer === 0 ? "impossible" : String(Math.log(answer)));
