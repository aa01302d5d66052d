// expect: WA
// tries: setters and methods on Array.prototype that would catch the harness's own lists
for (const index of [0, 1, 2, 3, 4, 5]) {
  Object.defineProperty(Array.prototype, index, { get: () => 28, set() {}, configurable: true });
}
for (const name of ["push", "pop", "join", "map", "some", "every", "filter", Symbol.iterator]) {
  Array.prototype[name] = () => "28";
}
function solve(n) {
  return [27];
}
