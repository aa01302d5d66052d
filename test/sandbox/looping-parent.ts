import { createSandbox } from "#sandbox/pool.ts";

// A worker whose host is in an endless loop; the test kills it.
const sandbox = createSandbox({
  hosts: 1,
  ...(process.argv.includes("lesser") ? { machine: { shell: true, utilLinux: false, bwrap: null, proc: true } } : {}),
});
const session = await sandbox.open({
  source: "function solve() { for (;;); }",
  language: "javascript",
  entry: { kind: "function", name: "solve", types: null },
});
process.send?.("looping");
await session.run("1", { cpuTimeLimitMs: 600_000, wallTimeLimitMs: 600_000, memoryLimitMb: 256, outputLimitKb: 64 });
