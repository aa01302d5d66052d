// expect: RTE
// tries: two functions that call one another without end
const even = (n) => odd(n + 1);
const odd = (n) => even(n + 1);
function solve(n) {
  return even(n);
}
