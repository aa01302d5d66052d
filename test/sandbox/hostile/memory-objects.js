// expect: MLE
// tries: objects in a chain without end
function solve(n) {
  let head = null;
  for (;;) head = { head, a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 };
}
