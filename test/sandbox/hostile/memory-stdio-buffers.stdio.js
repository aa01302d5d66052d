// expect: MLE
// tries: bytes without end
const all = [];
for (;;) all.push(Buffer.alloc(1e7, 1));
