// expect: MLE TLE
// tries: one array of 2^27 elements
function solve(n) {
  return new Array(2 ** 27).fill(1).length;
}
