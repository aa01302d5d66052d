// expect: AC
// tries: shared memory and blocking waits
function solve(n) {
  const names = ["SharedArrayBuffer", "Atomics", "WebAssembly", "ShadowRealm", "Worker"];
  const found = names.filter((name) => name in globalThis || Function(`return typeof ${name}`)() !== "undefined");
  return found.length === 0 ? 28 : found;
}
