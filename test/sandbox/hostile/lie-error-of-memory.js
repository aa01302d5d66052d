// expect: RTE
// tries: to reject with the words of the engine's own faults
Promise.reject(new Error("Isolate was disposed during execution due to memory limit"));
function solve(n) {
  return 28;
}
