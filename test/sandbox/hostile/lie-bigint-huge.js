// expect: UNUSABLE TLE RTE
// tries: a BigInt of a million digits
function solve(n) {
  return 7n ** 300000n;
}
