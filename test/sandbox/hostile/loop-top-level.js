// expect: TLE
// tries: an endless loop before the function is ever called
for (;;);
function solve(n) {
  return 28;
}
