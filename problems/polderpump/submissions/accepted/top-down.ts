const lines: number[][] = require("fs")
  .readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line: string) => line.split(" ").map(Number));

const [n, , t] = lines[0];
const start = lines[1];
const change = lines.slice(2, 2 + n).map((row) => row.map(Math.log));
const sound = lines.slice(2 + n, 2 + 2 * n).map((row) => row.map(Math.log));
const labels = lines[2 + 2 * n];
const memo = new Float64Array(n * t).fill(NaN);

/** The best logarithm of what follows when the pump is in this condition in this minute, its sound included. */
function rest(minute: number, condition: number): number {
  const key = minute * n + condition;
  if (!Number.isNaN(memo[key])) return memo[key];
  let best = minute === t - 1 ? 0 : -Infinity;
  if (minute < t - 1) {
    for (let other = 0; other < n; other++) {
      const value = change[condition][other] + rest(minute + 1, other);
      if (value > best) best = value;
    }
  }
  if (labels[minute] >= 0) best += sound[condition][labels[minute]];
  memo[key] = best;
  return best;
}

// From the end in strides, so that no call goes deeper than a stride: other judges' stacks are small.
for (let minute = t - 1; minute > 0; minute -= 1000) rest(minute, 0);

let answer = -Infinity;
for (let condition = 0; condition < n; condition++) {
  answer = Math.max(answer, Math.log(start[condition]) + rest(0, condition));
}
console.log(Number.isFinite(answer) ? `${answer}` : "impossible");
