// Right, but copies the whole history into every entry: O(t² · n).
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
let best = start.map((p, j) => ({ value: Math.log(p) + factor(labels[0], j), history: [j] }));
for (const label of labels.slice(1)) {
  best = best.map((_, j) => {
    let from = 0;
    for (let i = 1; i < n; i++) if (best[i].value + logChange[i][j] > best[from].value + logChange[from][j]) from = i;
    return { value: best[from].value + logChange[from][j] + factor(label, j), history: [...best[from].history, j] };
  });
}
const answer = Math.max(...best.map(({ value }) => value));
console.log(answer === -Infinity ? "impossible" : String(answer));
