// expect: TLE
// tries: to catch whatever would end it
function solve(n) {
  for (;;) {
    try {
      (function deep() {
        deep();
      })();
    } catch {}
  }
}
