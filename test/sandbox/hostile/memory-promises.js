// expect: MLE
// tries: promises that never settle, without end
function solve(n) {
  const all = [];
  for (;;) all.push(new Promise(() => {}).then(() => new Array(100)));
}
