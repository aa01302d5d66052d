// expect: AC
// tries: the real process behind the one it is given
const names = ["binding", "dlopen", "mainModule", "_linkedBinding", "send"];
const found = names.filter((name) => process[name] !== undefined);
for (const { constructor } of [process, process.getBuiltinModule, process.kill, process.reallyExit]) {
  const F = constructor.constructor;
  if (F("return this")() !== globalThis) found.push("another global");
}
for (const id of ["child_process", "worker_threads", "vm", "net"]) {
  if (process.getBuiltinModule(id) !== undefined) found.push(id);
}
try {
  process.kill(process.ppid, 0);
  found.push("kill");
} catch {}
console.log(found.length === 0 ? 28 : found);
