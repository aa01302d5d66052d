// expect: AC
// tries: to delete every global
const root = globalThis;
for (const name of Object.getOwnPropertyNames(root)) {
  if (name !== "solve") delete root[name];
}
function solve(n) {
  return 28;
}
