// expect: TLE
// tries: an iterator that never ends, spread
function solve(n) {
  const endless = {
    [Symbol.iterator]: () => ({ next: () => ({ done: false, value: undefined }) }),
  };
  for (const _ of endless);
  return 28;
}
