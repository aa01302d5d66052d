// expect: TLE
// tries: a stack formatter that loops
Error.prepareStackTrace = () => {
  for (;;);
};
function solve(n) {
  throw new Error("x");
}
