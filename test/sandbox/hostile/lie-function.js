// expect: UNUSABLE
// tries: a function
function solve(n) {
  return () => 28;
}
