// expect: RTE
// tries: a recursion without end
function solve(n) {
  return solve(n + 1) + 1;
}
