// expect: UNUSABLE
// tries: a proxy that claims an endless length
function solve(n) {
  return new Proxy([], { get: (target, key) => (key === "length" ? 2 ** 53 : 28) });
}
