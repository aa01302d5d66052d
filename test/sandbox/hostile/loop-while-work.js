// expect: TLE
// tries: an endless loop that allocates a little and lets go
function solve(n) {
  let x = [];
  while (true) x = [x.length];
}
