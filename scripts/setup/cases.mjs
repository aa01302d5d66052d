// @ts-check
import path from "node:path";
import { projectEnv } from "./node.mjs";
import { run } from "./run.mjs";
import { elapsed, say } from "./say.mjs";

/**
 * Makes the problems' generated cases where they are missing. A problem whose cases can't be made is left out by server
 * and worker, and keeps nothing else from starting.
 * @param {string} root
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
export async function buildCases(root, node, env) {
  const began = performance.now();
  try {
    const said = await run(node, [path.join(root, "verifier/main.ts"), "build"], {
      cwd: root,
      env: projectEnv(root, env),
    });
    if (!said.startsWith("every")) say(`made the problems' test cases in ${elapsed(began)}: ${said.trim()}`);
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault));
  }
}
