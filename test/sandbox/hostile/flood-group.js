// expect: OLE TLE
// tries: ever deeper groups
function solve(n) {
  for (;;) {
    console.group();
    console.log("x");
  }
}
