// expect: MLE
// tries: typed arrays without end
function solve(n) {
  const all = [];
  for (;;) all.push(new Float64Array(1e6).fill(1));
}
