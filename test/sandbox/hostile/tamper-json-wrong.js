// expect: WA
// tries: to make a wrong answer look right through JSON
JSON.stringify = () => "28";
String.prototype.toString = () => "28";
Number.prototype.toString = () => "28";
Number.prototype.toJSON = () => 28;
function solve(n) {
  return 27;
}
