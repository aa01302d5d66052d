// @ts-check
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { projectEnv } from "./setup/node.mjs";

/**
 * Format, lint (types, import boundaries, cycles), types, dead code. All of them run; the exit status is the number of
 * those that failed.
 */
const CHECKS = [
  ["oxfmt", "--check", "."],
  ["oxlint", "--type-aware", "--deny-warnings"],
  ["tsc", "-p", "."],
  ["knip", "--no-progress"],
];
const ROOT = fileURLToPath(new URL("..", import.meta.url));

let failed = 0;
for (const [command = "", ...args] of CHECKS) {
  console.log(`check: ${command}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", cwd: ROOT, env: projectEnv(ROOT, process.env) });
  if (status !== 0) failed += 1;
}
process.exitCode = failed;
