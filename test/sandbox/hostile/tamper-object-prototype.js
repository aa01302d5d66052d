// expect: WA
// tries: setters on Object.prototype that would catch the harness's own objects
const caught = [];
for (const key of ["o", "n", "$", "name", "message", "stack", "kind", "of", "next", "val", "0", "1"]) {
  Object.defineProperty(Object.prototype, key, {
    configurable: true,
    get: () => 28,
    set(value) {
      caught.push(value);
    },
  });
}
function solve(n) {
  return [27, { a: 1 }];
}
