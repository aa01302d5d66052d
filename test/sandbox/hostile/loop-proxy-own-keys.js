// expect: TLE
// tries: a result whose proxy never names its keys
function solve(n) {
  return new Proxy({}, {
    ownKeys() {
      for (;;);
    },
  });
}
