// expect: UNUSABLE
// tries: a symbol in an array
function solve(n) {
  return [Symbol("28")];
}
