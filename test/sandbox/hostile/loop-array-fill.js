// expect: TLE MLE
// tries: builtins that no interrupt reaches: filling
function solve(n) {
  const big = new Array(2 ** 24);
  for (;;) big.fill(1);
}
