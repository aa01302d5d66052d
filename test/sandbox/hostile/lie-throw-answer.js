// expect: RTE
// tries: to throw the right answer
function solve(n) {
  throw 28;
}
