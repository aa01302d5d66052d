import { spawnSync } from "node:child_process";

/** Format, lint (types, import boundaries, cycles), types, dead code. All of them run; any of them fails the whole. */
const CHECKS = [
  ["oxfmt", "--check", "."],
  ["oxlint", "--type-aware", "--deny-warnings"],
  ["tsc", "-p", "."],
  ["knip", "--no-progress"],
];

let failed = 0;
for (const [command, ...args] of CHECKS) {
  console.log(`check: ${command}`);
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
