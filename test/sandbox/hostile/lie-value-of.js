// expect: WA
// tries: an object that turns into the right number
function solve(n) {
  return { valueOf: () => 28, toString: () => "28", toJSON: () => 28, [Symbol.toPrimitive]: () => 28 }.answer;
}
