// expect: MLE RTE TLE
// tries: a recursion whose every frame keeps an array
function deep(kept) {
  const more = new Array(2000).fill(kept);
  return deep(more) + more.length;
}
function solve(n) {
  return deep([]);
}
