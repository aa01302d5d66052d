const numbers: number[] = require("fs").readFileSync(0, "utf8").trim().split(/\s+/).map(Number);
const [n, , k, p] = numbers;

// leaving[d · n + u]: the boats that leave island u in the nights with remainder d.
const leaving = Array.from({ length: n * p }, (): { to: number; fare: number }[] => []);
for (let at = 4; at < numbers.length; at += 4) {
  leaving[numbers[at + 2] * n + numbers[at]].push({ to: numbers[at + 1], fare: numbers[at + 3] });
}

const memo = new Float64Array(k * n).fill(NaN);

/** The least sum of fares from here to the end. */
function rest(night: number, island: number): number {
  if (night === k) return island === n - 1 ? 0 : Infinity;
  const key = night * n + island;
  if (Number.isNaN(memo[key])) {
    let least = Infinity;
    for (const boat of leaving[(night % p) * n + island]) {
      least = Math.min(least, boat.fare + rest(night + 1, boat.to));
    }
    memo[key] = least;
  }
  return memo[key];
}

const answer = rest(0, 0);
console.log(Number.isFinite(answer) ? String(answer) : "impossible");
