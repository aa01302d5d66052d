// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, withChromium } from "./setup/chromium.mjs";
import { withBubblewrap } from "./setup/bubblewrap.mjs";
import { buildClient } from "./setup/client-build.mjs";
import { installDependencies } from "./setup/install.mjs";
import { projectEnv, projectNode } from "./setup/node.mjs";
import { bringParts } from "./setup/parts.mjs";
import { redis } from "./setup/redis.mjs";
import { sayFault } from "./setup/say.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

try {
  await installDependencies(ROOT, process.env);
  const dataDir = path.resolve(ROOT, process.env["BASECASE_DATA_DIR"] || ".data");
  const asked = process.argv.slice(2);
  const inBrowser = asked.length === 0 || asked.includes("typing") || asked.includes("page");
  const node = projectNode(ROOT);
  let env = await bringParts(inBrowser ? [redis, chromium] : [redis], dataDir, projectEnv(ROOT, process.env));
  env = await withBubblewrap(dataDir, env);
  if (inBrowser) {
    await buildClient(ROOT, node, env);
    env = withChromium(env);
  }
  const bench = spawn(node, ["bench/main.ts", ...asked], { cwd: ROOT, env, stdio: "inherit" });
  // Ctrl-C reaches the whole group; the bench closes what it opened and ends.
  process.on("SIGINT", () => {});
  const [code] = await once(bench, "exit");
  process.exitCode = code ?? 1;
} catch (fault) {
  sayFault(fault);
}
