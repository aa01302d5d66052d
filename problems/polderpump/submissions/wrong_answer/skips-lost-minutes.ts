// Mistake: drops the lost minutes, and with them the changes of condition that happened then.
const tokens: string[] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count: number) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

const heard = labels.filter((label) => label !== -1);
const logChange = change.map((probabilities) => probabilities.map(Math.log));
let best = start.map(Math.log);
heard.forEach((label, minute) => {
  best = best.map((value, j) => {
    let most = minute === 0 ? value : -Infinity;
    if (minute > 0) for (let i = 0; i < n; i++) most = Math.max(most, best[i] + logChange[i][j]);
    return most + Math.log(sound[j][label]);
  });
});
const answer = Math.max(...best);
console.log(answer === -Infinity ? "impossible" : String(answer));
