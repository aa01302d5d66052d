// expect: UNUSABLE
// tries: an object that looks like a Promise
function solve(n) {
  return { then: (done) => done(28) };
}
