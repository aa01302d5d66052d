// expect: AC
// tries: to read files of the machine
const fs = require("fs");
let found = 0;
for (const path of ["/etc/passwd", "/proc/self/environ", "package.json", "/dev/fd/3", 3, 4, 5]) {
  try {
    fs.readFileSync(path);
    found += 1;
  } catch {}
}
console.log(found === 0 ? 28 : found);
