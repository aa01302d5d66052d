// expect: RTE
// tries: a text that doubles
function solve(n) {
  let text = "x";
  for (;;) text += text;
}
