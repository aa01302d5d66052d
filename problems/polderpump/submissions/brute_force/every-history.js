const tokens = require("node:fs").readFileSync(0, "utf8").split(/\s+/);
let at = 0;
const next = () => Number(tokens[at++]);
const row = (count) => Array.from({ length: count }, next);
const [n, m, t] = row(3);
const start = row(n);
const change = Array.from({ length: n }, () => row(n));
const sound = Array.from({ length: n }, () => row(m));
const labels = row(t);

let best = 0;
// Counts through all histories like an odometer, and multiplies out each of them.
const history = new Array(t).fill(0);
for (let more = true; more;) {
  let value = start[history[0]];
  history.forEach((condition, minute) => {
    if (minute > 0) value *= change[history[minute - 1]][condition];
    if (labels[minute] !== -1) value *= sound[condition][labels[minute]];
  });
  best = Math.max(best, value);
  let wheel = t - 1;
  while (wheel >= 0 && history[wheel] === n - 1) history[wheel--] = 0;
  if (wheel < 0) more = false;
  else history[wheel]++;
}
console.log(best === 0 ? "impossible" : String(Math.log(best)));
