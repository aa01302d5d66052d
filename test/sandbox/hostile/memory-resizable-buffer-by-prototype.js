// expect: AC
// tries: to get at growing buffers through the prototype
function solve(n) {
  const Found = new Uint8Array(1).buffer.constructor;
  const Other = Object.getPrototypeOf(new Uint8Array(1).buffer).constructor;
  const grown = [Found, Other, class extends Found {}, Found[Symbol.species]].map(
    (Buffer) => new Buffer(8, { maxByteLength: 2 ** 30 }).resizable,
  );
  return grown.some(Boolean) ? "a growing buffer" : 28;
}
