// expect: WA
// tries: -0
function solve(n) {
  return -0;
}
