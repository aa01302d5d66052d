// expect: WA
// tries: an array of holes
function solve(n) {
  return [, , 28, , ,];
}
