// expect: AC
// tries: the registry of symbols as a channel
const key = Symbol.for("channel");
const found = globalThis[key];
globalThis[key] = "leak";
function solve(n) {
  return found === undefined ? 28 : found;
}
