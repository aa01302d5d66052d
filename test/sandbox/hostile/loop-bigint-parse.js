// expect: TLE
// tries: builtins that no interrupt reaches: reading a BigInt of 20 million digits
function solve(n) {
  return BigInt("7".repeat(2e7)) > 0n;
}
