// expect: MLE RTE TLE
// tries: many flat copies of a huge text
function solve(n) {
  const all = [];
  for (let i = 0; ; i += 1) {
    const text = "x".repeat(2 ** 26) + i;
    text.charCodeAt(5);
    all.push(text, text.split(""));
  }
}
