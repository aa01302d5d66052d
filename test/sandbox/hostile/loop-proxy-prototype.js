// expect: TLE
// tries: a result whose proxy never tells its prototype
function solve(n) {
  return new Proxy({}, {
    getPrototypeOf() {
      for (;;);
    },
  });
}
