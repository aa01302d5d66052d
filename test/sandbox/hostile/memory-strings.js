// expect: MLE
// tries: texts without end
function solve(n) {
  const all = [];
  for (let i = 0; ; i += 1) all.push("x".repeat(1000) + i + "y".repeat(1000));
}
