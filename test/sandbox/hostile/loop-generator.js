// expect: TLE
// tries: a generator that never runs dry
function* all() {
  for (let i = 0; ; i += 1) yield i;
}
function solve(n) {
  let sum = 0;
  for (const i of all()) sum ^= i;
  return sum;
}
