// expect: MLE
// tries: suspended generators without end
function* one() {
  const kept = new Array(500).fill(1);
  yield kept;
}
function solve(n) {
  const all = [];
  for (;;) {
    const generator = one();
    generator.next();
    all.push(generator);
  }
}
