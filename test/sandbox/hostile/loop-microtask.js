// expect: TLE
// tries: a microtask that queues itself for ever
const again = () => Promise.resolve().then(again);
again();
function solve(n) {
  return 28;
}
