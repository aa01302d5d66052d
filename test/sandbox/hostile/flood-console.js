// expect: OLE
// tries: to print without end
function solve(n) {
  for (;;) console.log("flood");
}
