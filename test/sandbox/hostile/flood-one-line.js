// expect: OLE
// tries: one line of a hundred million letters
function solve(n) {
  console.log("x".repeat(1e8));
  return 28;
}
