// expect: RTE TLE
// tries: to stringify something nested two million deep
function solve(n) {
  let value = [];
  for (let i = 0; i < 2e6; i += 1) value = [value];
  return JSON.stringify(value).length > 0 && null.x;
}
