// expect: RTE
// tries: to sleep in Atomics.wait
function solve(n) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
