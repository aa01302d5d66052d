// expect: TLE
// tries: builtins that no interrupt reaches: looking through 2^53 places
function solve(n) {
  return Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
}
