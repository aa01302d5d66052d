// expect: TLE
// tries: a plain endless loop
function solve(n) {
  for (;;);
}
