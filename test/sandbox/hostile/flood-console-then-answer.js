// expect: OLE
// tries: to print too much, catch the refusal, and answer rightly
function solve(n) {
  try {
    for (;;) console.log("flood");
  } catch {}
  return 28;
}
