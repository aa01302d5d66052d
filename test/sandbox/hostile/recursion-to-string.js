// expect: RTE
// tries: a toString that asks itself
const o = { toString: () => `${o}` };
function solve(n) {
  return `${o}`;
}
