// expect: TLE RTE MLE
// tries: builtins that no interrupt reaches: a huge power
function solve(n) {
  let x = 3n;
  for (;;) x **= 7n;
}
