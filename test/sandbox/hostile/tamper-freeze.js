// expect: AC
// tries: to freeze every global and prototype
for (const name of Object.getOwnPropertyNames(globalThis)) {
  const value = globalThis[name];
  if ((typeof value === "object" || typeof value === "function") && value !== null && value !== globalThis) {
    Object.freeze(value);
    if (value.prototype) Object.freeze(value.prototype);
  }
}
Object.freeze(globalThis);
function solve(n) {
  return 28;
}
