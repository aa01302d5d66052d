// expect: RTE TLE
// tries: to compile code in the last frames of the stack
let last = 0;
function deep() {
  try {
    deep();
  } catch (error) {
    if (last < 50) {
      last += 1;
      try {
        new Function("a", "b", "return a + b")(1, 2);
        new RegExp("(a|b)*" + last).test("ab");
        [3, 1, 2].sort((a, b) => a - b);
        JSON.parse("[[1]]");
      } catch {}
    }
    throw error;
  }
}
function solve(n) {
  deep();
}
