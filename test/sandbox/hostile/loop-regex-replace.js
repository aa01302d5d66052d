// expect: TLE
// tries: a replacement whose pattern backtracks for ever
function solve(n) {
  return ("x".repeat(40) + "!").replace(/(x+x+)+y/g, "");
}
