// expect: MLE TLE RTE
// tries: huge regular expressions
function solve(n) {
  const all = [];
  for (let i = 0; ; i += 1) {
    const pattern = new RegExp(`(?:a${i}|b){1,900}`.repeat(200));
    pattern.test("a");
    all.push(pattern);
  }
}
