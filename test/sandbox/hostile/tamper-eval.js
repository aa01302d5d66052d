// expect: AC
// tries: to replace eval and Function
globalThis.eval = () => 0;
globalThis.Function = () => 0;
function solve(n) {
  return 28;
}
