// expect: AC
// tries: to find what an earlier case left behind
const before = [globalThis.leak, Array.prototype.leak, Object.leak, Symbol.for("leak").leak, console.leak];
globalThis.leak = Array.prototype.leak = Object.leak = console.leak = "leak";
function solve(n) {
  return before.every((value) => value === undefined) ? 28 : before;
}
