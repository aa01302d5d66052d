// expect: RTE
// tries: to throw a text that looks like the harness's answer
function solve(n) {
  throw { toString: () => "V28", message: "V28", stack: "V28" };
}
