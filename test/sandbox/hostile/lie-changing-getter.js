// expect: WA
// tries: a getter that gives another value each time
let calls = 0;
function solve(n) {
  return {
    get answer() {
      calls += 1;
      return calls;
    },
  };
}
