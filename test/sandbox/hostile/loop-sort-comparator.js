// expect: TLE
// tries: a comparator that never decides
function solve(n) {
  return [3, 1, 2].sort(() => {
    for (;;);
  });
}
