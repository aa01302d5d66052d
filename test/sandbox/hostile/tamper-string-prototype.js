// expect: WA
// tries: to replace every method of texts
for (const name of Object.getOwnPropertyNames(String.prototype)) {
  if (name !== "constructor" && name !== "length") String.prototype[name] = () => "28";
}
function solve(n) {
  return "27";
}
