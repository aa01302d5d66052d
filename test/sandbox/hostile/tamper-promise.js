// expect: UNUSABLE
// tries: to replace Promise and its methods
Promise.prototype.then = () => 28;
Promise.resolve = () => 28;
globalThis.Promise = function () {};
function solve(n) {
  return (async () => 28)();
}
