// expect: RTE
// tries: a proxy of a proxy of a proxy
function solve(n) {
  let value = {};
  for (let i = 0; i < 3e5; i += 1) value = new Proxy(value, {});
  return value.x === undefined ? value.y() : 0;
}
