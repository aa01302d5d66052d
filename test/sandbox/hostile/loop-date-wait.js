// expect: TLE
// tries: to wait for a time that never comes
function solve(n) {
  while (Date.now() < Infinity);
}
