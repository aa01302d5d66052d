// expect: UNUSABLE MLE
// tries: a result of two to the thirtieth parts, all the same one
function solve(n) {
  let all = [1];
  for (let i = 0; i < 30; i += 1) all = [all, all];
  return all;
}
