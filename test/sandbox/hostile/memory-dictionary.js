// expect: MLE TLE
// tries: an object used as a dictionary without end
function solve(n) {
  const map = {};
  for (let i = 0; ; i += 1) map["key" + i] = i;
}
