// expect: WA
// tries: to replace what printing is made of
Array.prototype.join = () => "28";
String.prototype.includes = () => true;
Object.defineProperty(Object.prototype, "write", { value: () => true });
console.log(27);
