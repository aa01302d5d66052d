// expect: RTE
// tries: a getter that reads itself
const o = {
  get x() {
    return this.x;
  },
};
function solve(n) {
  return o.x;
}
