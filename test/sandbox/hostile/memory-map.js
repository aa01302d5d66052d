// expect: MLE
// tries: a Map of texts, whose growth V8 can only abort
function solve(n) {
  const map = new Map();
  for (let i = 0; ; i += 1) map.set("key " + i, [i]);
}
