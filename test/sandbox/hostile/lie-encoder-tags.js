// expect: WA
// tries: an object that looks like what the encoder writes
function solve(n) {
  return { $: "undefined", n: "28", o: { 0: 28 } };
}
