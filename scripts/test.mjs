// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, withChromium } from "./setup/chromium.mjs";
import { withBubblewrap } from "./setup/bubblewrap.mjs";
import { buildCases } from "./setup/cases.mjs";
import { buildClient } from "./setup/client-build.mjs";
import { installDependencies } from "./setup/install.mjs";
import { projectEnv, projectNode } from "./setup/node.mjs";
import { bringParts } from "./setup/parts.mjs";
import { postgres } from "./setup/postgres.mjs";
import { redis } from "./setup/redis.mjs";
import { elapsed, say, sayFault } from "./setup/say.mjs";
import { slowestFiles } from "./test/slowest.mjs";
import { tallyLine, tallyOf } from "./test/tally.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DATA = path.join(ROOT, ".data");
const REPORT = path.join(DATA, "test-report.json");
/** Projects of vitest.config.ts that need nothing but Node. */
const PLAIN_PROJECTS = ["unit", "sandbox", "problems"];

process.chdir(ROOT);
try {
  await test(process.env, process.argv.slice(2));
} catch (fault) {
  sayFault(fault);
}

/**
 * Without arguments: the checks and every test. With arguments: vitest alone, with them.
 * @param {NodeJS.ProcessEnv} given
 * @param {string[]} args
 */
async function test(given, args) {
  await installDependencies(ROOT, given);
  const node = projectNode(ROOT);
  // Servers and workers start by the hundred, each of the same modules.
  const withCache = await withBubblewrap(DATA, { ...given, NODE_COMPILE_CACHE: path.join(DATA, "compile-cache") });
  const env = projectEnv(ROOT, needsParts(args) ? await withParts(node, withCache) : withCache);
  await buildCases(ROOT, node, env);

  const failedChecks = args.length > 0 ? 0 : await runNode(node, [path.join(ROOT, "scripts/check.mjs")], env);
  await mkdir(DATA, { recursive: true });
  await rm(REPORT, { force: true });
  const vitest = path.join(ROOT, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const status = await runNode(node, [vitest, "run", ...reporters, ...args], env);
  const report = await readFile(REPORT, "utf8").then(JSON.parse, () => null);

  const tally = tallyOf(report, status);
  const failed = tally.failed + failedChecks;
  for (const line of slowestFiles(report?.testResults ?? [], ROOT)) say(line);
  if (failedChecks > 0) say(`${failedChecks} of the checks failed; see above`);
  say(`tested in ${elapsed(0)}`);
  process.stdout.write(`${tallyLine({ ...tally, failed })}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** @param {string[]} args */
function needsParts(args) {
  const projects = args.flatMap((arg, index) => {
    if (arg.startsWith("--project=")) return [arg.slice("--project=".length)];
    return arg === "--project" ? [args[index + 1] ?? ""] : [];
  });
  return projects.length === 0 || projects.some((project) => !PLAIN_PROJECTS.includes(project));
}

/**
 * Brings what the tests need beside Node, and builds the page they look at.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} given
 */
async function withParts(node, given) {
  const env = await bringParts([redis, postgres, chromium], DATA, given);
  await buildClient(ROOT, node, env);
  return withChromium(env);
}

/**
 * @param {string} node
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit status
 */
async function runNode(node, args, env) {
  const child = spawn(node, args, { stdio: "inherit", env });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
