// expect: AC
// tries: to replace JSON under the harness
JSON.stringify = () => "28";
JSON.parse = () => 28;
Object.defineProperty(globalThis, "JSON", { get: () => null });
function solve(n) {
  return 28;
}
