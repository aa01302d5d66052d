// expect: WA
// tries: a text that looks like what the harness answers
function solve(n) {
  return "V28";
}
