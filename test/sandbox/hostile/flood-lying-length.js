// expect: RTE OLE AC
// tries: to print an object that claims to be short
String.prototype.replaceAll = () => ({ length: 0, toString: () => "x".repeat(1e7) });
function solve(n) {
  console.group();
  for (let i = 0; i < 1000; i += 1) console.log("a");
  return 28;
}
