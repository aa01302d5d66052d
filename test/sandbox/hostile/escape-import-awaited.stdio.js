// expect: AC
// tries: dynamic import of host modules, waited for
let found = 0;
for (const name of ["node:vm", "isolated-vm", "node:child_process", "file:///etc/passwd"]) {
  try {
    await import(name);
    found += 1;
  } catch {}
}
console.log(found === 0 ? 28 : found);
