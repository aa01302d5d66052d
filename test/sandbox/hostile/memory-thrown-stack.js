// expect: RTE
// tries: an error with a stack of a hundred million letters
function solve(n) {
  const error = new Error("x");
  error.stack = "    at y (solution.js:1:1)\n".repeat(4e6);
  throw error;
}
