// expect: TLE
// tries: a thrown proxy that loops
function solve(n) {
  throw new Proxy(new Error("x"), {
    get() {
      for (;;);
    },
  });
}
