// expect: TLE
// tries: a toJSON that never returns
function solve(n) {
  return JSON.stringify({
    toJSON() {
      for (;;);
    },
  });
}
