// expect: UNUSABLE
// tries: a result nested a million deep
function solve(n) {
  let value = [];
  for (let i = 0; i < 1e6; i += 1) value = [value];
  return value;
}
