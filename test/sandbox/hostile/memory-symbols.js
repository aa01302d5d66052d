// expect: MLE TLE
// tries: registered symbols without end
function solve(n) {
  const all = [];
  for (let i = 0; ; i += 1) all.push(Symbol.for("symbol " + "x".repeat(500) + i));
}
