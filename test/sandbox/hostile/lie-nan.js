// expect: WA
// tries: NaN
function solve(n) {
  return NaN;
}
