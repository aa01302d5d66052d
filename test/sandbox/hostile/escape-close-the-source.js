// expect: CE
// tries: to break out of the text the harness puts around the source
function solve(n) {
  return 28;
}
}); globalThis.out = true; (() => {
