// expect: TLE
// tries: builtins that no interrupt reaches: reversing 2^53 places
function solve(n) {
  return Array.prototype.reverse.call({ length: 2 ** 53 - 1 });
}
