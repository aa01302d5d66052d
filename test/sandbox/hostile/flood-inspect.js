// expect: OLE TLE
// tries: to print one object with a wide and deep inside
function solve(n) {
  let all = { x: 1 };
  for (let i = 0; i < 5; i += 1) all = Array.from({ length: 100 }, () => all);
  for (;;) console.log(all);
}
