// expect: TLE
// tries: an async function that awaits for ever
async function spin() {
  for (;;) await null;
}
spin();
function solve(n) {
  return 28;
}
