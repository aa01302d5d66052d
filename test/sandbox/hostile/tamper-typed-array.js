// expect: WA
// tries: to replace what typed arrays say of themselves
const typed = Object.getPrototypeOf(Uint8Array.prototype);
Object.defineProperty(typed, "length", { get: () => 1 });
Object.defineProperty(typed, Symbol.toStringTag, { get: () => undefined });
Array.isArray = () => true;
function solve(n) {
  return [new Uint8Array([2, 8]), 28];
}
