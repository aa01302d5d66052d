// expect: WA
// tries: an object without a prototype and with a __proto__ of its own
function solve(n) {
  return Object.assign(Object.create(null), JSON.parse('{"__proto__": 28}'));
}
