// expect: AC
// tries: WebAssembly memory, which nothing counts
function solve(n) {
  return typeof WebAssembly === "undefined" && !("WebAssembly" in globalThis) ? 28 : "WebAssembly";
}
