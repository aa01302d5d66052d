// Mistake: greedy. Goes to the likeliest condition minute by minute and never looks back.
const tokens: string[] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count: number) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

const factor = (label: number, j: number) => (label === -1 ? 1 : sound[j][label]);
const likeliest = (values: number[]) => values.indexOf(Math.max(...values));
let values = start.map((p, j) => p * factor(labels[0], j));
let condition = likeliest(values);
let answer = Math.log(values[condition]);
for (const label of labels.slice(1)) {
  values = change[condition].map((p, j) => p * factor(label, j));
  condition = likeliest(values);
  answer += Math.log(values[condition]);
}
console.log(answer === -Infinity ? "impossible" : String(answer));
