// expect: OLE TLE
// tries: to print without end and to catch the refusal
function solve(n) {
  for (;;) {
    try {
      console.log("flood");
    } catch {}
  }
}
