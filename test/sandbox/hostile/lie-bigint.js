// expect: WA
// tries: the right number as a BigInt
function solve(n) {
  return 28n;
}
