// expect: MLE RTE
// tries: buffers that grow uncounted
function solve(n) {
  const all = [];
  for (;;) {
    const buffer = new ArrayBuffer(0, { maxByteLength: 2 ** 28 });
    buffer.resize(2 ** 28);
    new Uint8Array(buffer).fill(1);
    all.push(buffer);
  }
}
