// expect: TLE
// tries: a result whose proxy trap never returns
function solve(n) {
  return new Proxy([], {
    get() {
      for (;;);
    },
  });
}
