// expect: AC
// tries: to get hold of what ends the program, and to outlive it
const found = [];
const look = (sites) => {
  for (const site of sites) {
    for (const read of ["getThis", "getFunction"]) {
      try {
        const value = site[read]();
        if (value !== undefined && value !== globalThis && typeof value !== "object") found.push(String(value));
      } catch {}
    }
  }
};
process.emit = function (...given) {
  Error.prepareStackTrace = (_, sites) => look(sites);
  void new Error("x").stack;
  Error.prepareStackTrace = undefined;
  const odd = found.filter((text) => text.includes("native" + " code") || text.includes("leave" + "ForGood"));
  process.stdout.write(odd.length === 0 ? "28\n" : odd.join());
  return true;
};
async function main() {
  try {
    await null;
    process.exit(0);
  } catch {
    console.log("caught");
  } finally {
    console.log("finally");
  }
}
main().then(
  () => console.log("then"),
  () => console.log("failed"),
);
