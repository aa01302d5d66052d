// expect: MLE RTE TLE
// tries: a BigInt that squares itself
function solve(n) {
  const all = [];
  for (let x = 3n; ; x *= x) all.push(x);
}
