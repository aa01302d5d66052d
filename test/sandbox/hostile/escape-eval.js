// expect: AC
// tries: names of the harness in the scope of eval
function solve(n) {
  const found = ["drive", "parameters", "returnType", "printed", "startFunction", "indirectEval", "unusable", "tokens"].filter((name) => {
    try {
      return (0, eval)(`typeof ${name}`) !== "undefined" || eval(`typeof ${name}`) !== "undefined";
    } catch {
      return false;
    }
  });
  return found.length === 0 ? 28 : found;
}
