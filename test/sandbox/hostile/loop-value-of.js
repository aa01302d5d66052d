// expect: TLE
// tries: a valueOf that never returns
function solve(n) {
  return n + {
    valueOf() {
      for (;;);
    },
  };
}
