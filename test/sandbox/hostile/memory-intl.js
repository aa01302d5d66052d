// expect: MLE TLE
// tries: Intl objects, which nothing counts
function solve(n) {
  const all = [];
  for (;;) all.push(new Intl.DateTimeFormat("de"), new Intl.NumberFormat("ja"), new Intl.Collator("sv"));
}
