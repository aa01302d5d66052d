// expect: TLE RTE MLE
// tries: comparing huge texts again and again
function solve(n) {
  const a = "x".repeat(2 ** 28) + "a";
  const b = "x".repeat(2 ** 28) + "b";
  for (;;) if (a === b) return 1;
}
