// expect: AC
// tries: require of modules that reach the machine
let found = 0;
for (const name of ["child_process", "net", "vm", "worker_threads", "isolated-vm", "../../main.ts", "/etc/passwd"]) {
  try {
    require(name);
    found += 1;
  } catch {}
}
console.log(found === 0 ? 28 : found);
