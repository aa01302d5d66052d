// expect: AC
// tries: a false name for its source
function solve(n) {
  return 28;
}
//# sourceURL=basecase:harness
//# sourceMappingURL=file:///etc/passwd
