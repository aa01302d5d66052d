// expect: MLE
// tries: one buffer of 64 GB
function solve(n) {
  return new ArrayBuffer(2 ** 36).byteLength;
}
