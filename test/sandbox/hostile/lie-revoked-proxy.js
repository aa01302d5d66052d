// expect: RTE
// tries: a revoked proxy
function solve(n) {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}
