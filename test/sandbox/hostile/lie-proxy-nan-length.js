// expect: UNUSABLE
// tries: a proxy that claims a length that is no number
function solve(n) {
  return new Proxy([], { get: (target, key) => (key === "length" ? NaN : 28) });
}
