// Mistake: reads the changes the wrong way round, from j to i.
const tokens: string[] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count: number) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

const factor = (label: number, j: number) => Math.log(label === -1 ? 1 : sound[j][label]);
const logChange = change.map((probabilities) => probabilities.map(Math.log));
let best = start.map((p, j) => Math.log(p) + factor(labels[0], j));
for (const label of labels.slice(1)) {
  best = best.map((_, j) => {
    let most = -Infinity;
    for (let i = 0; i < n; i++) most = Math.max(most, best[i] + logChange[j][i]);
    return most + factor(label, j);
  });
}
const answer = Math.max(...best);
console.log(answer === -Infinity ? "impossible" : String(answer));
