// expect: MLE
// tries: closures that keep one another
function solve(n) {
  let last = () => 0;
  for (;;) {
    const before = last;
    const kept = new Array(100).fill(before);
    last = () => before.length + kept.length;
  }
}
