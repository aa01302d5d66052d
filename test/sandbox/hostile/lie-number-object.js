// expect: UNUSABLE
// tries: a Number object in place of a number
function solve(n) {
  return new Number(28);
}
