// expect: TLE
// tries: builtins that no interrupt reaches: searching 2^53 places
function solve(n) {
  return Array.prototype.includes.call({ length: 2 ** 53 - 1 }, 1);
}
