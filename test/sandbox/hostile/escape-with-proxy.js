// expect: AC
// tries: every free name of the harness, through a scope of its own
function solve(n) {
  const asked = [];
  const scope = new Proxy({}, {
    has(_, key) {
      asked.push(String(key));
      return false;
    },
  });
  Function("scope", "with (scope) { Math.max(1, 2); }")(scope);
  return asked.includes("Math") && asked.length < 5 ? 28 : asked;
}
