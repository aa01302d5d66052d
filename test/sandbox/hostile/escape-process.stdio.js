// expect: AC
// tries: the real process behind the one it is given
const names = ["binding", "dlopen", "mainModule", "getBuiltinModule", "kill", "_linkedBinding", "reallyExit", "send"];
const found = names.filter((name) => process[name] !== undefined);
const F = process.constructor.constructor;
if (F("return this")() !== globalThis) found.push("another global");
console.log(found.length === 0 ? 28 : found);
