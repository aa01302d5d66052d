// expect: RTE
// tries: an error whose message has half a billion letters
function solve(n) {
  throw new Error("x".repeat(2 ** 29 - 100));
}
