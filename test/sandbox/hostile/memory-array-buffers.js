// expect: MLE
// tries: buffers without end
function solve(n) {
  const all = [];
  for (;;) {
    const bytes = new Uint8Array(new ArrayBuffer(2 ** 25));
    bytes.fill(1);
    all.push(bytes);
  }
}
