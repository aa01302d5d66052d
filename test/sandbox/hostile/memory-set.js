// expect: MLE RTE
// tries: a Set without end
function solve(n) {
  const set = new Set();
  for (let i = 0; ; i += 1) set.add(i + 0.5);
}
