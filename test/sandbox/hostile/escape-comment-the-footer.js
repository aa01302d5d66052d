// expect: CE
// tries: to comment the harness's footer away
function solve(n) {
  return 28;
}
var unfinished = 1 /*
