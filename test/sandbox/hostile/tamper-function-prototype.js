// expect: WA
// tries: to replace call, apply and bind
for (const name of ["call", "apply", "bind", "toString"]) Function.prototype[name] = () => 28;
Reflect.apply = () => 28;
Reflect.ownKeys = () => [];
Object.keys = () => [];
function solve(n) {
  return 27;
}
