// Right, but without a memo: n^t calls.
const tokens: string[] = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count: number) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

function rest(minute: number, condition: number): number {
  let best = minute === t - 1 ? 0 : -Infinity;
  if (minute < t - 1) {
    for (let other = 0; other < n; other++) {
      best = Math.max(best, Math.log(change[condition][other]) + rest(minute + 1, other));
    }
  }
  return labels[minute] === -1 ? best : best + Math.log(sound[condition][labels[minute]]);
}
const answer = Math.max(...start.map((p, condition) => Math.log(p) + rest(0, condition)));
console.log(answer === -Infinity ? "impossible" : String(answer));
