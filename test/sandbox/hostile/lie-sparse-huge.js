// expect: UNUSABLE
// tries: an array of four billion holes
function solve(n) {
  const all = [];
  all[4294967294] = 28;
  return all;
}
