// expect: TLE
// tries: a thrown object whose every property loops
function solve(n) {
  const loop = () => {
    for (;;);
  };
  throw Object.defineProperties({}, {
    message: { get: loop },
    stack: { get: loop },
    name: { get: loop },
    toString: { get: loop },
  });
}
