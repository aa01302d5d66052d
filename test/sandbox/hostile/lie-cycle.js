// expect: UNUSABLE
// tries: a result that contains itself
function solve(n) {
  const a = { b: { c: [] } };
  a.b.c.push(a);
  return a;
}
