// expect: UNUSABLE
// tries: a Promise of the right answer
async function solve(n) {
  return 28;
}
