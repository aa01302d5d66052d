// expect: AC
// tries: dynamic import of host modules
const found = [];
for (const name of ["vm", "node:vm", "isolated-vm", "child_process", "file:///etc/passwd", "data:text/javascript,export default 1"]) {
  import(name).then(
    () => found.push(name),
    () => {},
  );
}
function solve(n) {
  return found.length === 0 ? 28 : found;
}
