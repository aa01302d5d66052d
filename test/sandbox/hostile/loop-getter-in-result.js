// expect: TLE
// tries: a result whose getter never returns
function solve(n) {
  return {
    get answer() {
      for (;;);
    },
  };
}
