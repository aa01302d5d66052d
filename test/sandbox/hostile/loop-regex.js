// expect: TLE
// tries: a regular expression that backtracks for ever
function solve(n) {
  return /^(a+)+$/.test("a".repeat(60) + "b");
}
