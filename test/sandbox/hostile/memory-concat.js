// expect: MLE
// tries: an array that doubles by concat
function solve(n) {
  let all = [1, 2, 3, 4];
  for (;;) all = all.concat(all);
}
