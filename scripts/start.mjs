// @ts-check
import path from "node:path";
import { fileURLToPath } from "node:url";
import { withBubblewrap } from "./setup/bubblewrap.mjs";
import { buildCases } from "./setup/cases.mjs";
import { buildClient } from "./setup/client-build.mjs";
import { installDependencies } from "./setup/install.mjs";
import { projectEnv, projectNode } from "./setup/node.mjs";
import { freePort } from "./setup/port.mjs";
import { makePrivate } from "./setup/private-directory.mjs";
import { elapsed, Missing, say, sayFault } from "./setup/say.mjs";
import { addressOf, choosePort } from "./start/address.mjs";
import { endLeftovers, rememberPart } from "./start/leftovers.mjs";
import { takeLock } from "./start/lock.mjs";
import { LEAN_ENVIRONMENT, LEAN_FLAGS } from "./start/lean-node.mjs";
import { loadPretty, showLines } from "./start/log-lines.mjs";
import { startPart } from "./start/part.mjs";
import { keepRedis } from "./start/redis-keeper.mjs";
import { onStopSignals } from "./start/signals.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where the page's own development server listens. */
const DEV_PORT = 5173;
const LOOPBACK = "127.0.0.1";

/** What is open, closed in reverse order. @type {{close(): void | Promise<void>, kill?(): void}[]} */
const open = [];
const closeAll = async () => {
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    await last.close();
    // Not before: the second Ctrl-C must find the one that hangs.
    open.splice(open.indexOf(last), 1);
  }
};

process.chdir(ROOT);
onStopSignals(process.env, { stop: closeAll, kill: () => open.forEach((part) => part.kill?.()) });
try {
  await start(process.env, process.argv.includes("--dev"));
} catch (fault) {
  sayFault(fault);
  await closeAll();
  process.exit();
}

/**
 * @param {NodeJS.ProcessEnv} given
 * @param {boolean} isDev
 */
async function start(given, isDev) {
  const dataDir = path.resolve(given["BASECASE_DATA_DIR"] || ".data");
  // A quarter of a start is compiling the same modules as the last time.
  const cacheDir = path.join(dataDir, "compile-cache");
  /** @type {NodeJS.ProcessEnv} */
  const withCache = { ...given, NODE_COMPILE_CACHE: cacheDir };
  // A URL writes IPv6 addresses in brackets.
  const host = (given["HOST"] || LOOPBACK).replace(/^\[(.*)\]$/, "$1");
  const lock = await takeLock(dataDir);
  if (lock.holder === "other") {
    const where = lock.url === null ? "another start is just under way" : `it runs at ${lock.url}`;
    throw new Missing(`Basecase is already started here: ${where}. To start anew, stop it first: kill ${lock.pid}`);
  }
  open.push(lock);
  // What is compiled is run: nobody else may put anything there.
  await makePrivate(cacheDir);

  await installDependencies(ROOT, withCache);
  const node = projectNode(ROOT);
  await endLeftovers(dataDir);
  const env = await withBubblewrap(dataDir, withCache);
  const [redis, port] = await Promise.all([
    keepRedis(dataDir, env).then((kept) => (open.push(kept), kept)),
    choosePort(env["PORT"], host),
    isDev ? null : buildClient(ROOT, node, env),
    buildCases(ROOT, node, env),
  ]);

  const terminal = process.stdout.isTTY;
  const pretty = await loadPretty(terminal);
  const partEnv = {
    ...LEAN_ENVIRONMENT,
    ...projectEnv(ROOT, env),
    REDIS_URL: redis.url,
    PORT: String(port),
    BASECASE_DATA_DIR: dataDir,
    ...(isDev && { BASECASE_WATCH: "on" }),
  };
  const run = (/** @type {string} */ name, /** @type {string[]} */ args) => {
    const part = startPart({
      name,
      command: node,
      args,
      cwd: ROOT,
      env: partEnv,
      show: (stream) => showLines(name, stream, { terminal, pretty }),
      onStart: (pid) => rememberPart(dataDir, { name, pid, script: args.join("\0") }),
    });
    open.push(part);
    return part.ready;
  };
  const watch = isDev ? [path.join(ROOT, "scripts/start/watched.mjs")] : [];
  const parts = [
    run("worker", [...LEAN_FLAGS, ...watch, path.join(ROOT, "worker/main.ts")]),
    run("server", [...LEAN_FLAGS, ...watch, path.join(ROOT, "server/main.ts")]),
  ];
  const pagePort = isDev ? await freePort(DEV_PORT, LOOPBACK) : port;
  if (isDev) parts.push(run("page", [path.join(ROOT, "scripts/start/vite-dev.mjs"), String(pagePort)]));
  await Promise.all(parts);

  const url = addressOf(isDev ? LOOPBACK : host, pagePort);
  lock.tell(url);
  say(`ready after ${elapsed(0)}: ${url}   (Ctrl-C stops it)`);
}
