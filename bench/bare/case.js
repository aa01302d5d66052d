// One test case as a process-per-test judge runs it: `node case.js` with the solution's file, its function's name and
// the input on standard input.
const { readFileSync, writeSync } = process.getBuiltinModule("node:fs");
const { runInThisContext } = process.getBuiltinModule("node:vm");

const [file, entry] = process.argv.slice(2);
const solve = runInThisContext(`${String(readFileSync(file))}\n;${entry}`);
const args = readFileSync(0, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
writeSync(1, JSON.stringify(solve(...args)));
