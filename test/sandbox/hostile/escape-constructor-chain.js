// expect: AC
// tries: the constructor of a constructor, to reach the host
function solve(n) {
  const global = this.constructor.constructor("return this")();
  const found = ["process", "require", "module.children", "Deno", "fetch", "XMLHttpRequest"].filter(
    (name) => global[name] !== undefined && name !== "module.children",
  );
  return found.length === 0 ? 28 : found;
}
