// expect: WA
// tries: a text that is no Unicode
function solve(n) {
  return "\ud800" + "\u0000" + "\u2028";
}
